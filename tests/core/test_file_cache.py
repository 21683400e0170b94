"""The cache in files: bounded, and not counted before each write."""

from pathlib import Path

from cms.core import file_cache
from cms.core.file_cache import WRITES_BETWEEN, FileCache


def test_few_writes_look_through_the_folder(tmp_path, monkeypatch):
    kept = FileCache(str(tmp_path), {})
    looked = []
    monkeypatch.setattr(kept, "_list_cache_files", lambda: looked.append(1) or [])
    for number in range(2 * WRITES_BETWEEN):
        kept.set(f"key-{number}", number)
    assert len(looked) == 2
    assert kept.get("key-1") == 1


def test_a_full_folder_is_thinned_out(tmp_path, monkeypatch):
    monkeypatch.setattr(file_cache, "WRITES_BETWEEN", 5)
    kept = FileCache(str(tmp_path), {"OPTIONS": {"MAX_ENTRIES": 20, "CULL_FREQUENCY": 2}})
    for number in range(200):
        kept.set(f"key-{number}", number)
    assert len(list(Path(tmp_path).glob("*.djcache"))) <= 20 + 5
    assert kept.get("key-199") == 199
