# getopt: short and long options.
import getopt

for args, short, long in ((['-a', '-b', 'x', 'y'], 'ab:', []), (['-abx', 'y'], 'ab:', []), (['--name=v', '--flag', 'z'], '', ['name=', 'flag']), (['--na', 'v'], '', ['name=']),
                          (['-a', '--', '-b'], 'ab', []), (['x', '-a'], 'a', []), (['-', '-a'], 'a', []), ([], 'a', ['b']), (['-b'], 'b:', []), (['-z'], 'a', []), (['--x'], '', ['name']),
                          (['--n'], '', ['name', 'nothing']), (['--flag=1'], '', ['flag']), (['--name'], '', ['name=']), (['--nam=1', '-a1'], 'a:', 'name='), (['--name', ''], '', ['name=', 'name'])):
    for function in (getopt.getopt, getopt.gnu_getopt):
        try:
            print(args, function(args, short, long))
        except getopt.GetoptError as error:
            print(args, error, repr(error.opt), error.msg)
print(getopt.gnu_getopt(['a', '-x', 'b'], '+x'), getopt.error is getopt.GetoptError)
