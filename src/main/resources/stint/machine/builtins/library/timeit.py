"""How long calls take by the scheduler's clock, which stands still while they run. Statements are functions here, not texts."""
import time

default_timer = time.perf_counter
default_number = 1000000
default_repeat = 5


def _nothing():
    pass


class Timer:
    def __init__(self, stmt=_nothing, setup=_nothing, timer=default_timer, globals=None):
        for statement in (stmt, setup):
            if isinstance(statement, str):
                if statement != 'pass':
                    raise NotImplementedError('timeit of a text is not supported: give it a function')
            elif not callable(statement):
                raise ValueError(f'{"stmt" if statement is stmt else "setup"} is neither a string nor callable')
        self._stmt = _nothing if isinstance(stmt, str) else stmt
        self._setup = _nothing if isinstance(setup, str) else setup
        self.timer = timer

    def timeit(self, number=default_number):
        self._setup()
        statement = self._stmt
        start = self.timer()
        for _ in range(number):
            statement()
        return self.timer() - start

    def repeat(self, repeat=default_repeat, number=default_number):
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        """The clock stands still, so that no number of calls would ever take long enough."""
        taken = self.timeit(1)
        if callback:
            callback(1, taken)
        return 1, taken


def timeit(stmt='pass', setup='pass', timer=default_timer, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt='pass', setup='pass', timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)
