# Which points of a grid stay near: floats in a tight loop, and a line of text for each row.
def rows(width, height, limit):
    lines = []
    for row in range(height):
        y0 = 2.0 * row / height - 1.0
        line = []
        for column in range(width):
            x0 = 3.0 * column / width - 2.0
            x = y = 0.0
            count = 0
            while x * x + y * y <= 4.0 and count < limit:
                x, y = x * x - y * y + x0, 2.0 * x * y + y0
                count += 1
            line.append("#" if count == limit else " .:-=+*%"[count % 8])
        lines.append("".join(line))
    return lines


def main():
    lines = rows(120, 60, 100)
    checksum = 0
    for number, line in enumerate(lines):
        checksum += number * line.count("#") + len(line.rstrip())
    return checksum, lines[30][10:40]
