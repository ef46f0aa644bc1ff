# The sieve as a chain of tasklets: each one takes a prime from its channel and passes on what that prime does not divide.
import stackless


def numbers(out):
    n = 2
    while True:
        out.send(n)
        n = n + 1


def without_multiples(prime, source, out):
    while True:
        n = source.receive()
        if n % prime != 0:
            out.send(n)


source = stackless.channel()
stackless.tasklet(numbers)(source)
for i in range(25):
    prime = source.receive()
    print(prime, end=" ")
    passed_on = stackless.channel()
    stackless.tasklet(without_multiples)(prime, source, passed_on)
    source = passed_on
print()
