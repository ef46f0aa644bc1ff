import uuid
u = uuid.UUID('12345678123456781234567812345678')
print(u, repr(u), u.hex, u.int, u.version, u.bytes[:2], uuid.uuid5(uuid.NAMESPACE_DNS, 'python.org'), uuid.uuid3(uuid.NAMESPACE_URL, 'x'), uuid.UUID(int=5), u == uuid.UUID(hex='{12345678-1234-5678-1234-567812345678}'), u < uuid.UUID(int=2 ** 127), str(u)[:8], len(str(uuid.uuid4())), uuid.uuid4().version, u.urn, u.fields)
for f in [lambda: uuid.UUID('x'), lambda: uuid.UUID(), lambda: uuid.UUID(int=-1)]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
