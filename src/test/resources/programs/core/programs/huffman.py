def build(text):
    freq = {}
    for c in text: freq[c] = freq.get(c, 0) + 1
    nodes = sorted([(n, c, None, None) for c, n in freq.items()], key=lambda x: (x[0], x[1]))
    while len(nodes) > 1:
        a, b = nodes.pop(0), nodes.pop(0)
        new = (a[0] + b[0], min(a[1], b[1]), a, b)
        i = 0
        while i < len(nodes) and (nodes[i][0], nodes[i][1]) < (new[0], new[1]): i += 1
        nodes.insert(i, new)
    return nodes[0]
def codes(n, prefix=''):
    if n[2] is None: return {n[1]: prefix or '0'}
    return {**codes(n[2], prefix + '0'), **codes(n[3], prefix + '1')}
def decode(bits, tree):
    out, n = [], tree
    for b in bits:
        n = n[2] if b == '0' else n[3]
        if n[2] is None: out.append(n[1]); n = tree
    return ''.join(out)
for text in ['abracadabra', 'this is an example of a huffman tree', 'ééé日日本😀']:
    tree = build(text)
    table = codes(tree)
    bits = ''.join([table[c] for c in text])
    print(len(text) * 8, len(bits), decode(bits, tree) == text, bits[:40])
    print(sorted(table.items(), key=lambda kv: (len(kv[1]), kv[0])))
n = int('1' + ''.join([codes(build('hello'))[c] for c in 'hello']), 2)
print(n, bin(n), hex(n), n.bit_length())
