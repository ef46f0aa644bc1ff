"""Huffman coding to bytes and back, with a canonical code table."""
import heapq
from collections import Counter
from itertools import count, groupby


class Leaf:
    __slots__ = ("weight", "symbol")

    def __init__(self, weight, symbol):
        self.weight, self.symbol = weight, symbol

    def lengths(self, depth=0):
        yield self.symbol, max(depth, 1)


class Branch:
    __slots__ = ("weight", "left", "right")

    def __init__(self, left, right):
        self.weight = left.weight + right.weight
        self.left, self.right = left, right

    def lengths(self, depth=0):
        yield from self.left.lengths(depth + 1)
        yield from self.right.lengths(depth + 1)


def build_tree(data):
    tie = count()
    heap = [(n, next(tie), Leaf(n, s)) for s, n in sorted(Counter(data).items())]
    if not heap:
        raise ValueError("nothing to encode")
    heapq.heapify(heap)
    while len(heap) > 1:
        a, _, left = heapq.heappop(heap)
        b, _, right = heapq.heappop(heap)
        heapq.heappush(heap, (a + b, next(tie), Branch(left, right)))
    return heap[0][2]


def canonical(lengths):
    codes, code, previous = {}, 0, 0
    for symbol, length in sorted(lengths, key=lambda sl: (sl[1], sl[0])):
        code <<= length - previous
        codes[symbol] = format(code, f"0{length}b")
        code += 1
        previous = length
    return codes


class BitWriter:
    def __init__(self):
        self.bits = []

    def write(self, text):
        self.bits.append(text)

    def finish(self):
        joined = "".join(self.bits)
        padding = -len(joined) % 8
        joined += "0" * padding
        return bytes([padding]) + bytes(int(joined[i:i + 8], 2) for i in range(0, len(joined), 8))


def encode(text):
    data = text.encode("utf-8")
    codes = canonical(build_tree(data).lengths())
    header = bytearray([len(codes) - 1])
    for symbol, code in sorted(codes.items()):
        header += bytes([symbol, len(code)])
    writer = BitWriter()
    for byte in data:
        writer.write(codes[byte])
    return bytes(header) + writer.finish()


def decode(blob):
    size = blob[0] + 1
    lengths = [(blob[1 + 2 * i], blob[2 + 2 * i]) for i in range(size)]
    table = {code: symbol for symbol, code in canonical(lengths).items()}
    body = blob[1 + 2 * size:]
    padding, body = body[0], body[1:]
    bits = "".join(f"{b:08b}" for b in body)
    bits = bits[:len(bits) - padding]
    out, current = bytearray(), ""
    for bit in bits:
        current += bit
        if current in table:
            out.append(table[current])
            current = ""
    if current:
        raise ValueError(f"trailing bits {current!r}")
    return out.decode("utf-8")


SAMPLES = [
    "mississippi river",
    "a",
    "aaaaaaaaaaaaaaaa",
    "the quick brown fox jumps over the lazy dog. " * 5,
    "naïve café — 日本語 😀",
]
for text in SAMPLES:
    blob = encode(text)
    assert decode(blob) == text
    raw = len(text.encode())
    print(f"{raw:>4} bytes -> {len(blob):>4} ({len(blob) / raw:.2f}) {blob[:12].hex(' ')}")
codes = canonical(build_tree(SAMPLES[0].encode()).lengths())
for length, group in groupby(sorted(codes.items(), key=lambda kv: (len(kv[1]), kv[0])), key=lambda kv: len(kv[1])):
    print(length, {chr(s): c for s, c in group})
average = sum(len(codes[b]) for b in SAMPLES[0].encode()) / len(SAMPLES[0])
print(f"average {average:.3f} bits", all(not a.startswith(b) for a in codes.values() for b in codes.values() if a != b))
for bad in ["", None]:
    try:
        encode(bad)
    except (ValueError, AttributeError) as e:
        print(type(e).__name__, e)
blob = bytearray(encode("hello"))
blob[-1] ^= 0xFF
try:
    print(repr(decode(bytes(blob))))
except ValueError as e:
    print("corrupt:", e)
