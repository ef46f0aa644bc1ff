a
_
__x__
a1
match
case
_private
print
match.case = case.match
größe = 1
µ = ﬁ
变量 = é
𝐱 = 𝒚
ª = º
