def area(shape):
    match shape:
        case {'kind': 'square', 'side': s}:
            return s * s
        case {'kind': 'rect'}:
            return shape['w'] * shape['h']
print(area({'kind': 'square', 'side': 2}))
area({'kind': 'rect', 'w': 2})
