"""The errors of codecs take exactly five arguments."""
for error in (UnicodeDecodeError, UnicodeEncodeError):
    for arguments in ((), ('a',), ('utf-8', b'a' if error is UnicodeDecodeError else 'a', 0, 1, 'bad')):
        try:
            print(error(*arguments))
        except TypeError as e:
            print(e)
