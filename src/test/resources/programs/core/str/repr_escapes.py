for s in ["plain", "it's", 'say "hi"', 'both \' and "', 'tab\t nl\n cr\r', 'back\\slash', '\x00\x01\x1f\x7f', '\x80\x9f\xa0\xad', 'é ñ ü', '日本語', '😀', '\u200b\u2028\ufeff', '\ud800', '\U0010ffff', '\u0300', '\ue000', '', "''", '""', '\a\b\f\v', '\u0378', '\u3000', '\U000e0001']:
    print(repr(s), len(s), ascii(s))
print('\x41\u0042\U00000043\N{BULLET}\101\60', 'a\
b', r'raw\n\t\'', R"\\", '''triple
'quoted' "string"''', """a\n""" 'adjacent' "literals")
print(['a\n', "b'"], ('x"',), {'k\t': 'é\x00'}, {'\\'})
print('%r %a %s' % ('é\n', 'é\n', 'é'), f"{'é'!r} {'é'!a} {'é'!s}", '{!r} {!a}'.format('😀', '😀'))
print(str('a\n') == 'a\n', repr(repr('a\'b"c')), ascii(['ü', 'a']), ascii({'é': 1}))
