import difflib

one = 'one\ntwo\nthree\nfour of them\nfive\n'.splitlines(True)
two = 'ore\ntree\nfour in them\nemu\nfive\n'.splitlines(True)
print(''.join(difflib.ndiff(one, two)), end='')
print(''.join(difflib.unified_diff(one, two, 'before', 'after')), end='')
print(list(difflib.unified_diff([], ['a'], lineterm='')), list(difflib.unified_diff(['a'], ['a'])))
s = difflib.SequenceMatcher(None, 'private Thread currentThread;', 'private volatile Thread currentThread;')
print(round(s.ratio(), 3), s.quick_ratio(), s.real_quick_ratio(), s.get_matching_blocks())
print(s.get_opcodes(), s.find_longest_match(0, 5, 0, 9))
print(difflib.SequenceMatcher(lambda c: c == ' ', ' abcd', 'abcd abcd').find_longest_match(0, 5, 0, 9))
print(difflib.get_close_matches('appel', ['ape', 'apple', 'peach', 'puppy']), difflib.get_close_matches('x', ['y']))
print(list(difflib.SequenceMatcher(None, 'a' * 10 + 'b' + 'c' * 10, 'a' * 10 + 'd' + 'c' * 10).get_grouped_opcodes(2)))
for a, b in [([], []), (['a\n'], []), ([], ['b\n']), (['same\n'] * 3, ['same\n'] * 2), (['\ttab one\n'], ['\ttab two\n']), (['abcdefgh'], ['abcdXfgh', 'zz'])]:
    print(list(difflib.ndiff(a, b)))
diff = list(difflib.ndiff(one, two))
print(''.join(difflib.restore(diff, 1)) == ''.join(one), ''.join(difflib.restore(diff, 2)) == ''.join(two))
