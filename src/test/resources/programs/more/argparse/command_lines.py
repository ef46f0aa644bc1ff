# argparse: parsing, help and errors of command lines.
import argparse
import contextlib
import io
import sys


def attempt(parser, *lines):
    for line in lines:
        out = io.StringIO()
        try:
            with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
                result = parser.parse_args(line.split() if isinstance(line, str) else line)
            print(line, '->', result)
        except SystemExit as stop:
            print(line, '-> exit', stop.code)
        for shown in out.getvalue().splitlines():
            print('   |', shown)


p = argparse.ArgumentParser(prog='tool', description='Does what it is told, and says what it has done in so many words that it takes two lines.',
                            epilog='See also %(prog)s --version.')
p.add_argument('input', help='the input')
p.add_argument('rest', nargs='*', help='all others', type=int)
p.add_argument('-v', '--verbose', action='count', default=0, help='say more')
p.add_argument('-o', '--output', metavar='FILE', help='where to (default: %(default)s)', default='out.txt')
p.add_argument('-n', '--number', type=int, default='7', help='how many')
p.add_argument('--ratio', type=float, required=False)
p.add_argument('-q', '--quiet', action='store_true')
p.add_argument('--no-color', dest='color', action='store_false', help='a help text that is so long that it has to be broken into several lines here')
p.add_argument('--level', choices=['low', 'mid', 'high'], help='one of %(choices)s')
p.add_argument('-t', '--tag', action='append', help='may be repeated')
p.add_argument('--pair', nargs=2, metavar=('A', 'B'))
p.add_argument('--opt', nargs='?', const='const', default='default')
p.add_argument('--many', nargs='+', type=int)
p.add_argument('--a-very-long-option-name-indeed', help='its help goes below')
p.add_argument('--version', action='version', version='%(prog)s 1.0')
p.add_argument('--hidden', help=argparse.SUPPRESS)
p.add_argument('--flag', action=argparse.BooleanOptionalAction, default=True, help='on or off')
attempt(p, 'x', 'x 1 2 3', '-v x -vv', '-n 5 x', '-n5 x', '--number=5 x', '--num 5 x', '-qv x', '-qvn3 x', '-ofile x', '-o=file x', 'x --opt', 'x --opt 3',
        'x -t a -t b', 'x --pair 1 2', 'x --many 1 2 3', '--many 1 2 -- x', 'x --no-flag --no-color', 'x --level mid', '-- -x', 'x -1', 'x -n -3',
        'x --ratio 1e-3', 'x --ratio=-2.5')
attempt(p, '', '-n x y', 'x --level none', 'x --pair 1', 'x --unknown 3', 'x --ve', 'x --many', 'x a', '--opt=1', 'x -o', 'x -qz', '-h', '--version', 'x --quiet=3')
print(p.parse_known_args(['x', '--what', '5', '-z']))
print(p.format_usage())
print(p.get_default('number'), p.get_default('output'), p.prog, p)

q = argparse.ArgumentParser(prog='git', formatter_class=argparse.ArgumentDefaultsHelpFormatter)
q.add_argument('-C', default='.', help='folder')
q.set_defaults(func=None, extra=1)
subs = q.add_subparsers(dest='command', required=True, help='what to do', title='commands', description='all of them')
add = subs.add_parser('add', help='add files', aliases=['a'])
add.add_argument('files', nargs='+')
add.add_argument('--force', action='store_true', help='do it')
commit = subs.add_parser('commit', help='write it down')
commit.add_argument('-m', '--message', default='none', help='why')
commit.set_defaults(extra=2)
plain = subs.add_parser('plain')
attempt(q, 'add x y', 'a x --force', 'commit -m hello', 'commit', '-C dir plain', '', 'nothing', 'add', '-h', 'add -h', 'commit --what', 'commit -h', 'plain -h')

g = argparse.ArgumentParser(prog='group', add_help=False, usage='%(prog)s [anything]')
one = g.add_argument_group('numbers', 'about numbers')
one.add_argument('--int', type=int, help='an int', default=3)
either = g.add_mutually_exclusive_group(required=True)
either.add_argument('--left', action='store_true')
either.add_argument('--right', action='store_const', const=5)
other = g.add_mutually_exclusive_group()
other.add_argument('-a', action='append_const', const=1, dest='list')
other.add_argument('-b', action='append_const', const=2, dest='list')
attempt(g, '--left', '--right', '--left --right', '', '--left -a -a', '--left -a -b')
g.usage = None
print(g.format_help())


def positive(text):
    value = int(text)
    if value <= 0:
        raise argparse.ArgumentTypeError(f'{text} is not positive')
    return value


r = argparse.ArgumentParser(prog='r', parents=[g], description='Raw\n  text', formatter_class=argparse.RawTextHelpFormatter)
r.add_argument('count', type=positive, help='first line\n  second line')
r.add_argument('command', nargs=argparse.REMAINDER)
r.add_argument('--ext', action='extend', nargs='*', default=[0])
attempt(r, '--left 3', '--left 0', '--left x', '--left 3 ls -l --right', '--left --ext 1 2 --ext 3 -- 4', '-h')


class Upper(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, (values.upper(), option_string))


s = argparse.ArgumentParser(prog='s', prefix_chars='-+', allow_abbrev=False, exit_on_error=False, argument_default=argparse.SUPPRESS)
s.add_argument('-x', '+x', action=Upper)
s.add_argument('--long')
s.add_argument('pos', nargs='?', choices=range(3), type=int, default=1)
attempt(s, '-x a', '+x b', '2', '')
for line in (['--long'], ['5'], ['-x']):
    try:
        s.parse_args(line)
    except argparse.ArgumentError as error:
        print(repr(error.argument_name), error)
print(s.parse_args([], argparse.Namespace(a=1)), argparse.Namespace(**{'a b': 1, 'c': 2}), 'a' in argparse.Namespace(a=1), argparse.Namespace(a=1) == argparse.Namespace(a=1))
for wrong in (lambda: s.add_argument('x', 'y'), lambda: s.add_argument('-x'), lambda: s.add_argument('x', required=True), lambda: s.add_argument('-y', action='no'),
              lambda: s.add_argument('-y', type='int'), lambda: s.add_argument('x', dest='y'), lambda: s.add_argument('--pair', nargs=2, metavar=('a',)),
              lambda: s.add_argument('-y', nargs=0), lambda: s.add_argument('-y', const=1), lambda: s.add_argument('-')):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
m = argparse.ArgumentParser(prog='metavars', formatter_class=argparse.MetavarTypeHelpFormatter)
m.add_argument('--size', type=int)
m.add_argument('name', type=str)
attempt(m, '-h', 'x --size 3')
w = argparse.ArgumentParser(prog='a-program-with-a-name-that-is-so-long-that-nothing-fits-beside-it-at-all')
w.add_argument('--first-of-many')
w.add_argument('--second-of-many')
w.add_argument('first')
attempt(w, '-h')
c = argparse.ArgumentParser(prog='conflict', conflict_handler='resolve', description=None)
c.add_argument('-f', '--foo', help='old')
c.add_argument('--foo', help='new')
c.add_argument('-h', help='mine')
attempt(c, '-f 1 --foo 2', '--help')
print(argparse.ArgumentParser().parse_args([]), repr(p._actions[1]))
