class Vector:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def dot(self, other):
        return self.x * other.x + self.y * other.y


class Particle:
    def __init__(self, position, velocity):
        self.position = position
        self.velocity = velocity

    def step(self):
        self.position = self.position + self.velocity

    def energy(self):
        return self.velocity.dot(self.velocity) / 2


def main():
    particles = [Particle(Vector(i, -i), Vector(i % 7, i % 5)) for i in range(100)]
    energy = 0.0
    for step in range(1_000):
        for particle in particles:
            particle.step()
        energy += particles[step % 100].energy()
    return energy, particles[99].position.x, particles[99].position.y
