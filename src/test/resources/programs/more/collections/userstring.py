# collections.UserString.
from collections import UserString


class Shout(UserString):
    def shout(self):
        return self.upper() + '!'


s = Shout('hello World')
print(s, repr(s), len(s), s[0], type(s[1:3]).__name__, s.shout(), type(s.shout()).__name__, s == 'hello World', s == Shout('hello World'), hash(s) == hash('hello World'))
print(s + ' x', 'x ' + s, s * 2, 2 * Shout('ab'), 'hell' in s, Shout('W') in s, s < 'z', s >= Shout('a'), sorted([Shout('b'), Shout('a')]))
print(s.split(), s.partition(' '), s.replace('l', Shout('L')), s.find('o'), s.rfind('o'), s.count('l'), s.startswith('he'), s.endswith(('x', 'd')), s.title(), s.swapcase())
print(s.center(20, '*'), s.zfill(15), s.strip('hd'), s.encode(), s.join(['a', 'b']), s.index('W'), s.isalpha(), s.upper().isupper(), s.removeprefix('hello '), s.casefold())
print(Shout('%s-%d') % ('a', 1), Shout('{} {x}').format(1, x=2), int(Shout('12')) + 1, float(Shout('1.5')), Shout(123), Shout(Shout('q')), bool(Shout('')), list(Shout('ab')), ''.join(map(str, reversed(Shout('ab')))))
print(s.translate(str.maketrans('l', 'L')), s.expandtabs(), s.splitlines(), s.rsplit('o', 1), s.ljust(12) + '|', s.capitalize(), {Shout('k'): 1}['k'], f'{s}', '%s' % s, s + 5)
for wrong in (lambda: s.index('q'), lambda: s[50], lambda: s < 5, lambda: s * 'a', lambda: int(s)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)


class Reflected:
    def __rmod__(self, template):
        return 'reflected'

    def __str__(self):
        return 'text'


class Derived(str):
    def __rmod__(self, template):
        return 'of a subclass'


print('%s' % Reflected(), '<%s>' % Derived('x'), 5 % Reflected(), '%s %s' % (Reflected(), 1))
