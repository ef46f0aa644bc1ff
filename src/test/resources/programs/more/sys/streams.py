"""sys.stdout as a stream."""
import io
import sys

n = sys.stdout.write('hello\n')
print(n, sys.stdout.name, sys.stdout.isatty(), sys.stdout.encoding, sys.stdout.writable(), sys.stdout.closed)
sys.stdout.writelines(['a', 'b\n', *(str(i) for i in range(3)), '\n'])
print(sys.stdout.flush())
for bad in (3, b'x', None):
    try:
        sys.stdout.write(bad)
    except TypeError as e:
        print(e)
write = sys.stdout.write
write('bound\n')
write('é€😀' + '\n')
print(write('€😀\n'))
saved, sys.stdout = sys.stdout, io.StringIO()
sys.stdout.write('captured')
text, sys.stdout = sys.stdout.getvalue(), saved
print(text)
sys.__stdout__.write('original\n')
print('to stream', file=sys.stdout, end='!\n', flush=True)
