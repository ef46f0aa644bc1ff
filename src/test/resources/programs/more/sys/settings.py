import sys

print(sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.hexversion >> 16, sys.byteorder, sys.maxsize, sys.maxunicode)
print(sys.version_info[:2], sys.version_info >= (3, 8), sys.version.split('.')[:2], sys.float_repr_style)
print(sys.get_int_max_str_digits(), sys.flags.optimize, sys.flags.debug, sys.flags.verbose)
print('json' in sys.stdlib_module_names, 'numpy' in sys.stdlib_module_names, 'sys' in sys.builtin_module_names)
print(isinstance(sys.executable, str), isinstance(sys.path, list), isinstance(sys.prefix, str))
sys.path.insert(0, '/opt/lib')
print(sys.path[0])
sys.path = [entry for entry in sys.path if entry != '/opt/lib']
print('/opt/lib' in sys.path)
print(sys.getswitchinterval())
sys.setswitchinterval(0.01)
print(sys.getswitchinterval())
for bad in (0, -1, 'x'):
    try:
        sys.setswitchinterval(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
a = sys.intern('some' + 'thing')
print(a is sys.intern('something'))
try:
    sys.intern(5)
except TypeError as e:
    print(e)
sys.displayhook({'a': 1})
sys.displayhook(None)
sys.argv = ['prog', '--fast']
print(sys.argv)
print(sys.gettrace(), sys.is_finalizing(), sys.implementation.hexversion == sys.hexversion)
