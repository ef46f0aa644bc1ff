from datetime import date, datetime, time, timedelta, timezone, tzinfo, MINYEAR, MAXYEAR
import datetime as module
def attempt(*fs):
    for f in fs:
        try: print(repr(f()), end='; ')
        except Exception as e: print(type(e).__name__, e, end='; ')
    print()
for text in ['2024-01-02', '20240102', '2024-W01-2', '2024W012', '2024-W53-1', '2024-1-2', '2024-13-01', '2024-02-30', '', '2024']:
    attempt(lambda: date.fromisoformat(text))
for text in ['2024-01-02', '2024-01-02T03', '2024-01-02T03:04', '2024-01-02 03:04:05.6', '20240102T030405', '2024-01-02T03:04:05.1234567', '2024-01-02T03:04:05Z', '2024-01-02T03:04:05+05:30', '2024-01-02T03:04:05-0800', '2024-01-02T', '2024-01-02T25:00', '2024-01-02T1', '2020-W01T12:00', '2024-01-02T03:04:05,5+00:00', 'nope']:
    attempt(lambda: datetime.fromisoformat(text))
for text in ['04:05:06', '04', '04:05', '040506', 'T04:05:06.789', '04:05:06+01:00', '24:00', '4:5', '04:05:06Z', '04:5']:
    attempt(lambda: time.fromisoformat(text))
for text, form in [('2024-05-06 07:08:09', '%Y-%m-%d %H:%M:%S'), ('6/5/24', '%d/%m/%y'), ('May 6, 2024', '%B %d, %Y'), ('Mon 06 May 2024 07:08 PM', '%a %d %b %Y %I:%M %p'), ('2024-05-06T07:08:09.25+0200', '%Y-%m-%dT%H:%M:%S.%f%z'), ('12:30', '%H:%M'), ('2024 127', '%Y %j'), ('2024 W19 1', '%G W%V %u'), ('  2024', ' %Y'), ('2024-05-06 UTC', '%Y-%m-%d %Z'), ('5 6', '%m %d'), ('x', '%d'), ('12 extra', '%d'), ('1', '%'), ('1', '%L'), ('31 04 2023', '%d %m %Y'), ('29 02', '%d %m'), ('99', '%H')]:
    attempt(lambda: datetime.strptime(text, form))
ist = timezone(timedelta(hours=5, minutes=30), 'IST'); ny = timezone(-timedelta(hours=4))
a = datetime(2024, 7, 1, 12, 30, tzinfo=ist); b = a.astimezone(ny)
print(a, b, a == b, a - b, hash(a) == hash(b), a.tzname(), b.tzname(), b.utcoffset(), a.dst(), repr(ist), repr(ny), ist == timezone(timedelta(hours=5.5)))
print(a.timetuple(), a.utctimetuple(), a.timestamp(), a.timetz(), a.time(), a.date(), a.isoformat(timespec='milliseconds'), a.replace(tzinfo=None), a.strftime('%H:%M %Z %z'))
print(time(1, 2, tzinfo=ist), repr(time(1, 2, 3, 4, tzinfo=ist)), time(1, tzinfo=timezone.utc) < time(2, tzinfo=timezone.utc), time(1, fold=1), time.min, time.max, time().isoformat('hours'))
class Central(tzinfo):
    def utcoffset(self, dt): return timedelta(hours=1) + self.dst(dt)
    def dst(self, dt): return timedelta(hours=1) if 4 <= dt.month <= 9 else timedelta(0)
    def tzname(self, dt): return 'CEST' if self.dst(dt) else 'CET'
    def __repr__(self): return 'Central()'
c = datetime(2024, 7, 1, 12, tzinfo=Central()); d = datetime(2024, 1, 1, tzinfo=Central())
print(c, d, c.tzname(), d.tzname(), c.astimezone(timezone.utc), datetime(2024, 7, 1, tzinfo=timezone.utc).astimezone(Central()), repr(c), c - d)
class Stamp(datetime):
    def quarter(self): return (self.month - 1) // 3 + 1
s = Stamp(2024, 5, 1); print(repr(s), s.quarter(), (s + timedelta(100)).quarter(), type(s.replace(day=2)).__name__, s.date(), isinstance(s, date), Stamp.fromisoformat('2020-12-01').quarter())
print(datetime.fromtimestamp(1700000000.123456, timezone.utc), datetime.utcfromtimestamp(0), datetime.fromtimestamp(-1.5, timezone.utc), date.fromtimestamp(86400), datetime(1970, 1, 2, tzinfo=timezone.utc).timestamp())
print(date.fromisocalendar(2024, 1, 1), date(2021, 1, 3).isocalendar(), date(2020, 12, 31).isocalendar()[1], date(2024, 12, 30).isocalendar().year, [date(2024, m, 1).strftime('%j %U %W %V') for m in (1, 6, 12)])
print(timedelta(days=0.1, seconds=0.5), timedelta(microseconds=0.5), timedelta(microseconds=1.5), timedelta(hours=1) * 1.5, timedelta(seconds=7) / 2.5, timedelta(days=1) / timedelta(hours=7), timedelta(seconds=1) / 3, -timedelta(microseconds=1), timedelta.max, timedelta.min, timedelta(minutes=-1), timedelta(1) // 7, divmod(-timedelta(1), timedelta(hours=7)))
print({date(2024, 1, 1), date(2024, 1, 2), date(2023, 5, 5)}, {datetime(2024, 1, 1): 1}, hash(date(2024, 1, 1)), hash(timedelta(1, 2, 3)), hash(time(1, 2)), hash(datetime(2024, 1, 1, 5)), hash(a), MINYEAR, MAXYEAR)
print(f'{a:%d.%m.%Y}', f'{date(2024, 1, 2)}', '{:%B}'.format(date(2024, 1, 2)), f'{time(3, 4):%H-%M}', f'{timedelta(1)}', f'{date(2024, 1, 2):>12}' if False else '', sorted([date(2024, 2, 1), date(2023, 1, 1)]), max(datetime(2024, 1, 1), datetime(2025, 1, 1)))
attempt(lambda: datetime(2024, 1, 1, 24), lambda: datetime(2024, 1, 1, 0, 60), lambda: datetime(2024, 1, 1, 0, 0, 60), lambda: datetime(2024, 1, 1, 0, 0, 0, 10 ** 6), lambda: date(10000, 1, 1), lambda: date(2024, 0, 1), lambda: date(2024, 1, 32), lambda: date(2024), lambda: datetime(2024, 1), lambda: date(2024.0, 1, 1), lambda: time(25), lambda: timezone(timedelta(1)), lambda: timezone(5), lambda: timedelta('x'), lambda: timedelta(None))
attempt(lambda: datetime.max + timedelta(1), lambda: date.min - timedelta(1), lambda: a - datetime(2024, 1, 1), lambda: a < datetime(2024, 1, 1), lambda: a == datetime(2024, 1, 1), lambda: date(2024, 1, 1) + date(2024, 1, 1), lambda: 5 + date(2024, 1, 1), lambda: 5 - timedelta(1), lambda: timedelta(1) + 5, lambda: timedelta(1) < 5, lambda: timedelta(1) == 5, lambda: timedelta(1) / 0, lambda: timedelta(1) // 0, lambda: timedelta(1) // timedelta(0), lambda: timedelta(1) % 5, lambda: datetime(2024, 1, 1) > 5, lambda: time(1) < 5, lambda: time(1) + timedelta(1), lambda: date.fromordinal(0), lambda: date.fromisoformat(5), lambda: date.fromisocalendar(2023, 53, 1), lambda: datetime(2024, 1, 1, tzinfo='x'), lambda: a.isoformat(timespec='bad'), lambda: datetime(2024, 1, 1) - 5, lambda: 'x' + timedelta(1))
print([(date(2024, 1, 31) + timedelta(days=n)).isoformat() for n in (0, 29, 30, 366)], module.date is date, datetime.combine(date(2024, 1, 1), time(5), tzinfo=timezone.utc), datetime(2024, 1, 1).ctime(), datetime.min.isoformat(), date(99, 1, 1).isoformat(), date(5, 1, 1).strftime('%Y'))
