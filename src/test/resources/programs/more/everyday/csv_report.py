import csv
import io
import json
from dataclasses import asdict, dataclass, field, replace
from itertools import groupby
from operator import attrgetter, itemgetter
from statistics import mean, median
from typing import Optional

DATA = """name,department,salary,started
"Smith, Ann",Engineering,5200.5,2019-04-01
Bob,Sales,3100,2020-11-15
"Cat ""the"" Third",Engineering,,2021-01-10
Dan,Support,2800,2018-07-30
Eve,Sales,4100.25,2022-02-02
"""


@dataclass(frozen=True, slots=False)
class Employee:
    name: str
    department: str
    salary: Optional[float] = None
    started: str = ""
    tags: tuple = field(default=(), repr=False)

    @classmethod
    def of(cls, row):
        return cls(**{k: v for k, v in row.items() if k != "salary"}, salary=float(row["salary"]) if row["salary"] else None)

    @property
    def year(self):
        return int(self.started[:4])


people = [Employee.of(row) for row in csv.DictReader(io.StringIO(DATA))]
print(*people, sep="\n")
for department, group in groupby(sorted(people, key=attrgetter("department", "name")), key=attrgetter("department")):
    group = list(group)
    paid = [p.salary for p in group if p.salary is not None]
    print(f"{department:.<15}{len(group):>3} {mean(paid) if paid else 0:>10,.2f} {median(paid) if paid else 0:>10,.2f} {', '.join(p.name for p in group)}")
raised = [replace(p, salary=round(p.salary * 1.1, 2)) if p.salary else p for p in people]
print([p.salary for p in raised], raised[2] is people[2], raised[0] == people[0])
try:
    people[0].salary = 1
except Exception as e:
    print(type(e).__name__, e)
try:
    replace(people[0], wage=1)
except TypeError as e:
    print(e)
out = io.StringIO()
writer = csv.writer(out, delimiter=";", quoting=csv.QUOTE_MINIMAL, lineterminator="\n")
writer.writerow(["name", "year"])
writer.writerows(sorted(((p.name, p.year) for p in people), key=itemgetter(1), reverse=True))
print(out.getvalue())
text = json.dumps([asdict(p) for p in people[:2]], indent=1)
print(text, [Employee(**{**d, "tags": tuple(d["tags"])}) for d in json.loads(text)] == people[:2])
print(json.dumps({p.department: p.year for p in people}, sort_keys=True), {p.department for p in people} == {"Sales", "Support", "Engineering"})
