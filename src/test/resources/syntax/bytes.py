
b'a'
B"a"
b'a' b"b"
rb'\n'
bR'\x'
Br"\d"
RB'x'
b'\x00\xff\n\t\\\'\"\0\377\q'
b"""a
b"""
b'\
x'
b''
b'it\'s "x"'
b'\N{x}\u1234'
