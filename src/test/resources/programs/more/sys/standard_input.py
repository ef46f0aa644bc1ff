import io
import sys

# Standard input is at its end from the start.
try:
    input('name? ')
except EOFError as e:
    print(type(e).__name__, e)
print(repr(sys.stdin.read()), list(sys.stdin), repr(sys.stdin.readline()), sys.stdin.readlines())
for line in sys.stdin:
    print(line)
print(sys.stdin.isatty(), sys.stdin.name, sys.stdin.readable(), sys.stdin.writable(), sys.stdin is sys.__stdin__)
try:
    sys.stdin.write('x')
except io.UnsupportedOperation as e:
    print(e)

sys.stdin = io.StringIO('1 2 3\nlast')
print(sum(map(int, input().split())), repr(input('> ')))
try:
    input()
except EOFError as e:
    print(e)
sys.stdin = io.StringIO('a\nb\n')
print([line.strip() for line in sys.stdin])
sys.stdin = sys.__stdin__
while True:
    try:
        command = input('$ ')
    except EOFError:
        print('bye')
        break
quit(3)
