"""Hungarian dates: from the year down to the hour."""

DATE_FORMAT = "Y. F j."
DATETIME_FORMAT = "Y. F j., H:i"
TIME_FORMAT = "H:i"
MONTH_DAY_FORMAT = "F j."
YEAR_MONTH_FORMAT = "Y. F"
