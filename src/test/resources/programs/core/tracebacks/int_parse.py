def parse(line):
    return [int(p) for p in line.split(',')]
print(parse('1,2'))
print(parse('1,x'))
