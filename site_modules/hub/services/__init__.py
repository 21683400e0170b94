"""Every write of the hub."""

from site_modules.hub.services.ads import (
    close_ad,
    keys_of,
    save_ad_draft,
    send_ad,
)
from site_modules.hub.services.contact import write_about_ad
from site_modules.hub.services.files import (
    checked_files,
    drop_loose_files,
    files_for,
    store_files,
)
from site_modules.hub.services.refusals import HubRefused
from site_modules.hub.services.searches import (
    delete_ad_search,
    look_for_new_ads,
    save_ad_search,
)
from site_modules.hub.services.translating import translate_ad

__all__ = [
    "HubRefused",
    "checked_files",
    "close_ad",
    "delete_ad_search",
    "drop_loose_files",
    "files_for",
    "keys_of",
    "look_for_new_ads",
    "save_ad_draft",
    "save_ad_search",
    "send_ad",
    "store_files",
    "translate_ad",
    "write_about_ad",
]
