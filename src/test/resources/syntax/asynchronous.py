async def f(): pass
async def f(a, *b, c=1) -> d:
    await a
    a = await b
    await a.b(c)
    await a ** 2
    -await a
    return await a
    await (a)
    await a + await b
    async for a in b: pass
    async for a, b in c:
        pass
    else:
        pass
    async with a: pass
    async with a as b, c as d: pass
    async with (a as b, c): pass
    [await a for a in b]
    [a async for a in b if await c]
    f'{await a}'
    async def g(): pass
    not await a
    await a if await b else await c
    yield await a
