import difflib

a = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
b = ['one', '2', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'twelve', 'thirteen']
for line in difflib.context_diff(a, b, 'before', 'after', lineterm=''):
    print(line)
for line in difflib.context_diff(a, b, 'before', 'after', '2024', '2025', n=1, lineterm=''):
    print(line)
print(list(difflib.context_diff(a, a)))
for line in difflib.context_diff([], b[:2], 'empty', 'new', lineterm=''):
    print(line)
for line in difflib.context_diff(a[:2], [], 'old', 'empty', lineterm=''):
    print(line)
