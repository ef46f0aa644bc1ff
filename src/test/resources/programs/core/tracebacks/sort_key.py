people = [('Al', 3), ('Bo', None), ('Cy', 1)]
def rank(p):
    return p[1] + 0
print(sorted(people, key=rank))
