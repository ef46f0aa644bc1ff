
'a'
"a"
'it\'s'
"say \"hi\""
''
""
'a' "b" 'c'
u'unicode'
U"x" 'y'
'x' u'y'
r'\n\d'
R"\'"
'\a\b\f\n\r\t\v\\\'\"'
'\0\7\18\101\777'
'\x41\xff\u00e9\U0001F600\N{LATIN SMALL LETTER E WITH ACUTE}'
'\N{BULLET}\N{bullet}\N{LINE FEED}\N{HANGUL SYLLABLE GAG}\N{CJK UNIFIED IDEOGRAPH-4E00}\N{EURO SIGN}'
'\q\.\%'
'a\
b'
"""three
lines "quoted" ""
end"""
'''it's'''
"""\""""
r"""\
"""
('a'
 'b'  # comment
 "c")
'é' 'ü€' '😀'
'\ud800'
'tab	inside'
""" a """ """ b """
""''"" 'x'
