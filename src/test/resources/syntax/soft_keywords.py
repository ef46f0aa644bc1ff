match = 1
match
match(a)
match(a, b)
match[a]
match.a
match: int
match: int = 1
match += 1
match, case = case, match
match * a
match - a
match -a
match (a).b
match [a].b
match in a
match is a
match if a else b
match or a
match == a
match; case
case(a)
case = 1
_ = 1
_(a)
match(a)[b](c)
match(a for a in b)
print(match, case, _)
def case(match): return match
class match: pass
for match in case: pass
from match import case
import match as case
match = lambda match: match
match [a:b]
match(*a, **b)
type = 1
type(a)
