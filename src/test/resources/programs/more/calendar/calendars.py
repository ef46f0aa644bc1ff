# calendar: months and years as lists, texts and tables.
import calendar
import datetime

for year, month in ((2024, 2), (2023, 2), (1900, 2), (2000, 2), (2023, 12), (1, 1), (9999, 12)):
    print(calendar.isleap(year), calendar.monthrange(year, month), calendar.weekday(year, month, 1), calendar.monthcalendar(year, month))
print(calendar.leapdays(1900, 2001), calendar.timegm((2024, 2, 29, 12, 30, 15)), calendar.timegm((1969, 12, 31, 0, 0, 0)), calendar.firstweekday())
print(calendar.month(2024, 7), calendar.month(2024, 7, 4, 2), calendar.calendar(2023, m=4), calendar.weekheader(3), calendar.weekheader(10))
calendar.setfirstweekday(calendar.SUNDAY)
calendar.prmonth(2023, 10)
print(calendar.monthcalendar(2023, 10), calendar.week([(1, 0), (2, 1)], 3))
calendar.setfirstweekday(0)
calendar.pryear(2024, 2, 1, 4)
for first in (0, 3, 6):
    c = calendar.Calendar(first)
    print(list(c.iterweekdays()), list(c.itermonthdays(2024, 1)), list(c.itermonthdays2(2024, 1))[:8], list(c.itermonthdays3(2023, 12))[-9:], list(c.itermonthdays4(2024, 1))[:4])
    print(list(c.itermonthdates(2024, 3))[0], c.monthdatescalendar(2024, 2)[-1][-1], c.monthdays2calendar(2024, 2)[0], len(c.yeardayscalendar(2024)), c.yeardayscalendar(2024, 6)[1][5][-1])
print(list(calendar.day_name), list(calendar.day_abbr), list(calendar.month_name), list(calendar.month_abbr), calendar.mdays, calendar.THURSDAY)
print(calendar.TextCalendar(6).formatmonth(2024, 2), calendar.HTMLCalendar().formatmonth(2024, 2)[:300], len(calendar.HTMLCalendar(6).formatyear(2024)))
for wrong in (lambda: calendar.monthrange(2024, 13), lambda: calendar.setfirstweekday(7), lambda: calendar.weekday(2023, 2, 30), lambda: calendar.monthcalendar(2024, 0)):
    try:
        print(wrong())
    except ValueError as error:
        print(type(error).__name__, error)
payday = [max(week[calendar.FRIDAY] for week in calendar.monthcalendar(2024, month)) for month in range(1, 13)]
print(payday, calendar.month_name[datetime.date(2024, 5, 1).month])
