import shlex
for line in ('a b  c', "say 'hello world' \"x y\"", r'a\ b "c\"d" "e\f"', "''  \"\"", "it''s 'a'\"b\"c", 'x # no comment', '', '   ', 'a\tb\nc'):
    print(repr(line), shlex.split(line))
print(shlex.split('run # now\nthen', comments=True))
for bad in ("'open", '"open', 'end\\'):
    try:
        print(shlex.split(bad))
    except ValueError as e:
        print(e)
print([shlex.quote(s) for s in ('', 'plain', 'two words', "it's", '$x', 'a/b-c_d.e')], shlex.join(['ls', '-l', 'my file', '*']))
print(shlex.split(shlex.join(['a b', "c'd", '"'])) == ['a b', "c'd", '"'])
