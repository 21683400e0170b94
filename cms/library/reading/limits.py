"""What reading one file may cost. Shared by the program and by those who start it."""

MEGABYTE = 1024 * 1024

#: Pages of which the text is taken, and characters that are kept.
MAX_PAGES, MAX_CHARACTERS = 300, 200_000
#: What the parts of a package may unpack to, all together.
MAX_UNPACKED = 60 * MEGABYTE
MAX_PARTS = 5_000
CPU_SECONDS, WALL_SECONDS = 20, 40
MEMORY = 1024 * MEGABYTE
#: With OCR: pages that are looked at, and the time for all of them.
OCR_PAGES, OCR_PAGE_SECONDS, OCR_WALL_SECONDS = 10, 30, 330
PICTURE_WIDTH, PICTURE_HEIGHT = 480, 680
