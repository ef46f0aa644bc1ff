# Five bodies that attract each other: arithmetic with floats, lists of lists.
SOLAR_MASS = 39.47841760435743
DAYS = 365.24


def bodies():
    return [
        [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, SOLAR_MASS],
        [4.841431442, -1.160320044, -0.103622044, 0.001660076 * DAYS, 0.007699011 * DAYS, -0.000069046 * DAYS, 0.000954791 * SOLAR_MASS],
        [8.343366718, 4.124798564, -0.403523417, -0.002767425 * DAYS, 0.004998528 * DAYS, 0.000023041 * DAYS, 0.000285885 * SOLAR_MASS],
        [12.894369562, -15.111151401, -0.223307579, 0.002964601 * DAYS, 0.002378471 * DAYS, -0.000029658 * DAYS, 0.000043662 * SOLAR_MASS],
        [15.379697114, -25.919314609, 0.179258772, 0.002680677 * DAYS, 0.001628241 * DAYS, -0.000095159 * DAYS, 0.000051513 * SOLAR_MASS],
    ]


def advance(system, steps, dt):
    pairs = [(a, b) for i, a in enumerate(system) for b in system[i + 1:]]
    for step in range(steps):
        for a, b in pairs:
            dx = a[0] - b[0]
            dy = a[1] - b[1]
            dz = a[2] - b[2]
            distance = (dx * dx + dy * dy + dz * dz) ** 0.5
            magnitude = dt / (distance * distance * distance)
            to_a = b[6] * magnitude
            to_b = a[6] * magnitude
            a[3] -= dx * to_a
            a[4] -= dy * to_a
            a[5] -= dz * to_a
            b[3] += dx * to_b
            b[4] += dy * to_b
            b[5] += dz * to_b
        for body in system:
            body[0] += dt * body[3]
            body[1] += dt * body[4]
            body[2] += dt * body[5]


def energy(system):
    total = 0.0
    for i, a in enumerate(system):
        total += a[6] * (a[3] * a[3] + a[4] * a[4] + a[5] * a[5]) / 2.0
        for b in system[i + 1:]:
            dx = a[0] - b[0]
            dy = a[1] - b[1]
            dz = a[2] - b[2]
            total -= a[6] * b[6] / (dx * dx + dy * dy + dz * dz) ** 0.5
    return total


def main():
    system = bodies()
    before = energy(system)
    advance(system, 10_000, 0.01)
    return f"{before:.9f} {energy(system):.9f}"
