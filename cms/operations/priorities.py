"""Which tasks go first (-100 to 100; those of libraries have 0).

A load of pictures or pages leaves hundreds of tasks; people wait for mails meanwhile.
"""

TELLING = 10
PREPARING = -10
