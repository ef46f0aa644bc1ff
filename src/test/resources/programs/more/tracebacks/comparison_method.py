class Version:
    def __init__(self, s): self.parts = s.split('.')
    def __lt__(self, other):
        return [int(p) for p in self.parts] < [int(p) for p in other.parts]
print(sorted([Version('1.2'), Version('1.0')])[0].parts)
sorted([Version('1.2'), Version('1.x')])
