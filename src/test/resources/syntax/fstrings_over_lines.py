x = f'''a
{b} {c
+ d} {
 e}
f'''
y = (f'{a}'
     f'{b:>{c}}'
     'd' f'{e!r:x{f}y}')
z = f"""{
a}{ (b,
c) }

   {d:{e}
}"""
