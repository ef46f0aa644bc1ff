def run(src, limit=1000):
    code = [l.split('#')[0].split() for l in src.strip().split('\n')]
    labels = {l[0][:-1]: i for i, l in enumerate(code) if l and l[0].endswith(':')}
    stack, mem, pc, out, steps = [], {}, 0, [], 0
    ops = {'add': lambda a, b: a + b, 'sub': lambda a, b: a - b, 'mul': lambda a, b: a * b, 'div': lambda a, b: a // b, 'lt': lambda a, b: int(a < b), 'eq': lambda a, b: int(a == b)}
    while pc < len(code):
        steps += 1
        if steps > limit: raise RuntimeError(f'step limit at pc={pc}')
        ins = code[pc]; pc += 1
        if not ins or ins[0].endswith(':'): continue
        op, *args = ins
        try:
            if op == 'push': stack.append(int(args[0]))
            elif op in ops: b, a = stack.pop(), stack.pop(); stack.append(ops[op](a, b))
            elif op == 'store': mem[args[0]] = stack.pop()
            elif op == 'load': stack.append(mem[args[0]])
            elif op == 'print': out.append(stack.pop())
            elif op == 'jmp': pc = labels[args[0]]
            elif op == 'jz': pc = labels[args[0]] if not stack.pop() else pc
            elif op == 'halt': break
            else: raise ValueError(f'unknown op {op}')
        except (IndexError, KeyError, ZeroDivisionError) as e:
            raise RuntimeError(f'line {pc}: {" ".join(ins)}: {type(e).__name__}: {e}') from e
    return out, steps
prog = '''
push 1
store f
push 1
store i
loop:
load i
push 11
lt
jz end
load f
load i
mul
store f      # f *= i
load f
print
load i
push 1
add
store i
jmp loop
end:
halt'''
print(run(prog))
for bad in ['add', 'load x', 'jmp nowhere', 'push 1\npush 0\ndiv', 'fly', 'a:\njmp a']:
    try: print(run(bad, 50))
    except (RuntimeError, ValueError) as e: print(type(e).__name__, e, '|', repr(e.__cause__))
