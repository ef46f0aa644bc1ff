"""Settings as people read, change and write them, both interpolations, the options of the parser, and the texts of all errors."""
import configparser
import io
import sys

TEXT = '''
; the defaults
[DEFAULT]
ServerAliveInterval = 45
Compression = yes
home = /home/%(user)s
user = nobody

[forge.example]
User = hg
path: %(home)s/repo:x=1
percent = 100%%

[topsecret.server.example]
Port = 50022
ForwardX11 = no
ratio=0.75
# a comment
motd = Welcome
    to the

    server
    # not here
empty =
'''
c = configparser.ConfigParser()
c.read_string(TEXT)
print(c.sections(), c.defaults(), len(c), list(c), 'DEFAULT' in c, 'nope' in c)
for name in c:
    print(c[name], c[name].name, dict(c[name]))
s = c['topsecret.server.example']
print(s['port'], s.getint('Port'), s.getboolean('forwardx11'), s.getfloat('ratio'), repr(s['motd']), repr(s['empty']), s['user'])
print(s.get('none'), s.get('none', 'x'), s.getint('none', fallback=3), c.get('forge.example', 'none', fallback=None), 'PORT' in s, 'none' in s)
print(c.get('forge.example', 'path'), c.get('forge.example', 'path', raw=True), c.get('forge.example', 'path', vars={'User': 'me'}))
print(c['forge.example']['percent'], c.items('forge.example'), c.items('forge.example', raw=True)[:2])
print(c.has_option('forge.example', 'USER'), c.has_option('', 'home'), c.has_section('DEFAULT'), c.options('forge.example'))
s['port'] = '1'
c['new'] = {'a': 1, 'b': True}
c.add_section('more')
c.set('more', 'Key', 'line 1\nline 2')
c.remove_option('more', 'nothing')
del s['ratio']
print(c.remove_section('forge.example'), c.remove_section('forge.example'))
c.write(sys.stdout)
out = io.StringIO()
c.write(out, space_around_delimiters=False)
again = configparser.ConfigParser()
again.read_file(io.StringIO(out.getvalue()))
print(again == c, {n: dict(x) for n, x in again.items()} == {n: dict(x) for n, x in c.items()}, again.popitem())

e = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation())
e.read_string('[paths]\nroot=/r\nlib=${root}/lib\n[app]\nroot=/app\ndata=${paths:lib}/${root}/$$5\nbad=${paths:x}\nworse=${a:b:c}\nbroken=$x\nopen=${x')
print(e['app']['data'], e.get('app', 'data', raw=True))
p = configparser.RawConfigParser(allow_no_value=True, delimiters=('=',), comment_prefixes=('//',), inline_comment_prefixes=('#', ';'),
                                 strict=False, default_section='all', empty_lines_in_values=False)
p.optionxform = str
p.read_string('[x]\nKey = a:b # note\nflag\n  // c\nurl=http://x;y ;z\n[all]\nd=1\n[x]\nKey=2\nlong = 1\n 2\n\n 3=4\n')
p.write(sys.stdout)
print(dict(p['x']), p['x'].getint('Key'), p['x']['flag'])
q = configparser.ConfigParser(converters={'list': lambda text: [item.strip() for item in text.split(',')]}, defaults={'a': '1'})
q.read_dict({'s': {'items': 'x, y,z', 'n': 5}, 't': {}})
print(q.getlist('s', 'items'), q['s'].getlist('items'), q['t'].getlist('none', fallback=[]), q['t']['a'], sorted(q.converters))


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(f'{type(error).__module__}.{type(error).__name__}: {error}', '|', error.args)


def parse(text, **kwargs):
    configparser.ConfigParser(**kwargs).read_string(text)


for call in (lambda: c['nope'], lambda: c.get('nope', 'x'), lambda: c.get('new', 'x'), lambda: s['x'], lambda: c.getint('new', 'b'),
             lambda: c.getboolean('new', 'a') and c.getboolean('more', 'key'), lambda: c.add_section('new'), lambda: c.add_section('DEFAULT'),
             lambda: c.set('nope', 'a', 'b'), lambda: c.set('new', 'a', 5), lambda: c.set('new', 'a', '5%'), lambda: c.add_section(5),
             lambda: c.items('nope'), lambda: c.options('nope'), lambda: c.remove_option('nope', 'x'), lambda: c.__delitem__('DEFAULT'),
             lambda: c.__delitem__('nope'), lambda: s.__delitem__('nope'), lambda: e['app']['bad'], lambda: e['app']['worse'],
             lambda: e['app']['broken'], lambda: e['app']['open'], lambda: parse('a = 1'), lambda: parse('[a]\nx\ny=1\n=2'),
             lambda: parse('[a]\n[a]'), lambda: parse('[a]\nx=1\nX=2'), lambda: parse('[a]\nx\n'), lambda: parse('[]\n'),
             lambda: configparser.ConfigParser(interpolation=3), lambda: configparser.ConfigParser().popitem(),
             lambda: q.read_dict({'s': {'A': 1, 'a': 2}}), lambda: q['s'].__setitem__('k', 1), lambda: q.converters.__setitem__('', int)):
    attempt(call)
d = configparser.ConfigParser()
d.read_string('[a]\nx=%(y)s\ny=%(x)s\nz=%(none)s\nw=%z\nv=%(v')
for option in 'xzwv':
    attempt(lambda: d['a'][option])
print(configparser.NoSectionError('x').section, repr(configparser.NoSectionError('x')), issubclass(configparser.NoSectionError, configparser.Error))
