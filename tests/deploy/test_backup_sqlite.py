"""deploy/backup.sh and deploy/restore.sh on a real SQLite database."""

import fcntl
import hashlib
import shutil
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from tests.deploy.sites import Site


def state_of(folder: Path) -> dict[str, str]:
    """Every file of a folder and the hash of its bytes, but for caches and locks."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        and path.name not in (".backup.lock", "db.sqlite3-shm", "db.sqlite3-wal")
        and "cache" not in path.parts
    }


def refusal(site: Site, *arguments: str | Path) -> str:
    """What restore.sh says when it refuses; everything must be as it was."""
    before = state_of(site.data)
    done = site.restore(*arguments)
    assert done.returncode != 0
    assert state_of(site.data) == before
    return done.stderr


def test_what_was_saved_comes_back(sqlite_site: Site) -> None:
    folder = sqlite_site.saved()
    sqlite_site.lose()
    done = sqlite_site.restore("--force", folder)
    assert done.returncode == 0, done.stderr
    sqlite_site.assert_content_is_back()


def test_a_backup_is_restored_on_an_empty_machine(sqlite_site: Site, tmp_path: Path) -> None:
    folder = sqlite_site.saved()
    other = Site(data=tmp_path / "another machine")
    done = other.restore(folder)
    assert done.returncode == 0, done.stderr
    other.assert_content_is_back()


def test_rows_that_are_still_in_the_write_ahead_log_are_saved(sqlite_site: Site) -> None:
    """The site runs during a backup: the last rows are not in the main file yet."""
    with closing(sqlite3.connect(sqlite_site.data / "db.sqlite3")) as open_connection:
        open_connection.execute("PRAGMA wal_autocheckpoint=0")
        open_connection.execute("CREATE TABLE late (word TEXT)")
        open_connection.execute("INSERT INTO late VALUES ('târziu')")
        open_connection.commit()
        assert (sqlite_site.data / "db.sqlite3-wal").stat().st_size > 0
        folder = sqlite_site.saved()
    with closing(sqlite3.connect(folder / "database.sqlite3")) as copy:
        assert copy.execute("SELECT word FROM late").fetchall() == [("târziu",)]


def test_a_backup_is_closed_to_others_and_files_keep_their_modes(sqlite_site: Site) -> None:
    """The web server reads restored files by its group, and backups not at all."""
    folder = sqlite_site.saved()
    assert {path.name for path in folder.iterdir()} == {
        "about.txt", "database.sqlite3", "files.tar", "SHA256SUMS",
    }  # fmt: skip
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    assert sqlite_site.restore("--force", folder).returncode == 0
    assert stat.S_IMODE(sqlite_site.private_file.stat().st_mode) == 0o640
    assert stat.S_IMODE((sqlite_site.data / "private").stat().st_mode) == 0o750


@pytest.mark.parametrize("name", ["database.sqlite3", "files.tar", "about.txt"])
def test_a_damaged_backup_is_refused(sqlite_site: Site, name: str) -> None:
    folder = sqlite_site.saved()
    damaged = bytearray((folder / name).read_bytes())
    damaged[len(damaged) // 2] ^= 0xFF
    (folder / name).write_bytes(damaged)
    sqlite_site.lose()
    message = refusal(sqlite_site, "--force", folder)
    assert "Nothing was changed." in message


@pytest.mark.parametrize("name", ["SHA256SUMS", "files.tar", "database.sqlite3"])
def test_an_incomplete_backup_is_refused(sqlite_site: Site, name: str) -> None:
    folder = sqlite_site.saved()
    (folder / name).unlink()
    assert "Nothing was changed." in refusal(sqlite_site, "--force", folder)


def test_a_checksum_list_without_the_database_is_refused(sqlite_site: Site) -> None:
    """Otherwise a shortened list would let any database through."""
    folder = sqlite_site.saved()
    sums = folder / "SHA256SUMS"
    sums.write_text("".join(line for line in sums.open() if "database" not in line))
    assert "does not name database.sqlite3" in refusal(sqlite_site, "--force", folder)


def test_a_restore_that_fails_on_the_way_leaves_the_old_state(sqlite_site: Site) -> None:
    """Sums that match do not make a database: what was there must still be there."""
    folder = sqlite_site.saved()
    (folder / "database.sqlite3").write_bytes(b"never was a database" * 100)
    sums = "".join(
        f"{hashlib.sha256((folder / name).read_bytes()).hexdigest()}  {name}\n"
        for name in ("about.txt", "database.sqlite3", "files.tar")
    )
    (folder / "SHA256SUMS").write_text(sums)
    assert "Nothing was changed." in refusal(sqlite_site, "--force", folder)


def test_existing_data_is_replaced_by_force_only(sqlite_site: Site) -> None:
    folder = sqlite_site.saved()
    assert "The database is not empty" in refusal(sqlite_site, folder)


def test_existing_files_alone_are_protected_too(sqlite_site: Site) -> None:
    folder = sqlite_site.saved()
    (sqlite_site.data / "db.sqlite3").unlink()
    assert "already holds uploaded files" in refusal(sqlite_site, folder)


def test_a_backup_of_another_engine_is_refused(sqlite_site: Site) -> None:
    folder = sqlite_site.saved()
    elsewhere = Site(data=sqlite_site.data, database_url="postgres:///nothing-of-this-name")
    assert "is of a sqlite database" in refusal(elsewhere, "--force", folder)


def test_the_oldest_backups_make_room(sqlite_site: Site) -> None:
    folders = []
    for _ in range(3):
        done = sqlite_site.backup(BACKUP_KEEP="2")
        assert done.returncode == 0, done.stderr
        folders.append(Path(done.stdout.strip()))
    assert sorted(path for path in sqlite_site.backups.iterdir() if path.is_dir()) == folders[1:]


def test_what_a_killed_backup_left_is_removed_and_never_counted(sqlite_site: Site) -> None:
    left = sqlite_site.backups / ".punte-20200101T000000Z.partial"
    left.mkdir(parents=True)
    strange = sqlite_site.backups / "notes of the operator"
    strange.mkdir()
    folder = sqlite_site.saved()
    assert sorted(sqlite_site.backups.iterdir()) == sorted([strange, folder])


def test_a_failing_backup_leaves_nothing_behind(sqlite_site: Site) -> None:
    (sqlite_site.data / "db.sqlite3").write_bytes(b"this is not a database, whatever its name")
    done = sqlite_site.backup()
    assert done.returncode != 0
    assert "could not be copied" in done.stderr
    assert list(sqlite_site.backups.iterdir()) == []


def test_a_missing_database_is_an_error_not_an_empty_backup(sqlite_site: Site) -> None:
    (sqlite_site.data / "db.sqlite3").unlink()
    done = sqlite_site.backup()
    assert done.returncode != 0
    assert "There is no database" in done.stderr
    assert not (sqlite_site.data / "db.sqlite3").exists()


def test_two_backups_do_not_run_at_once(sqlite_site: Site) -> None:
    with (sqlite_site.data / ".backup.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        done = sqlite_site.backup()
    assert done.returncode != 0
    assert "is running" in done.stderr


def test_a_site_without_uploads_is_saved(sqlite_site: Site) -> None:
    shutil.rmtree(sqlite_site.data / "private")
    shutil.rmtree(sqlite_site.data / "media")
    folder = sqlite_site.saved()
    assert sqlite_site.restore("--force", folder).returncode == 0
    assert sqlite_site.accounts() == ["ioana"]


@pytest.mark.parametrize("keep", ["0", "-1", "many"])
def test_a_senseless_number_of_backups_is_refused(sqlite_site: Site, keep: str) -> None:
    done = sqlite_site.backup(BACKUP_KEEP=keep)
    assert done.returncode != 0
    assert "BACKUP_KEEP" in done.stderr


def test_the_backup_folder_can_be_elsewhere(sqlite_site: Site, tmp_path: Path) -> None:
    done = sqlite_site.backup(BACKUP_DIR=str(tmp_path / "other disk"))
    assert done.returncode == 0, done.stderr
    assert Path(done.stdout.strip()).parent == tmp_path / "other disk"
