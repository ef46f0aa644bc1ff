import logging
import logging.config
import logging.handlers
import queue
import sys


class Shout(logging.Formatter):
    def __init__(self, mark='!', **rest):
        super().__init__(**rest)
        self.mark = mark

    def format(self, record):
        return super().format(record).upper() + self.mark


class Only(logging.Filter):
    def __init__(self, word):
        super().__init__()
        self.word = word

    def filter(self, record):
        return self.word in record.getMessage()


console = logging.StreamHandler(sys.stdout)
console.setFormatter(logging.Formatter('%(levelname)s|%(name)s|%(message)s'))
memory = logging.handlers.MemoryHandler(3, target=console)
log = logging.getLogger('mem')
log.propagate = False
log.setLevel(logging.DEBUG)
log.addHandler(memory)
log.info('one')
log.info('two')
print('nothing yet')
log.info('three')
log.error('at once')
log.info('at the end')
print(len(memory.buffer))
memory.close()
q = queue.Queue()
log.removeHandler(memory)
log.addHandler(logging.handlers.QueueHandler(q))
log.warning('to %s', 'queue')
record = q.get()
print(record.msg, record.args, record.levelname, q.empty())
listener = logging.handlers.QueueListener(q, console)
listener.start()
log.info('heard')
listener.stop()
config = {
    'version': 1, 'disable_existing_loggers': False,
    'formatters': {'plain': {'format': '%(levelname)s %(message)s'}, 'loud': {'()': Shout, 'fmt': '{message}', 'style': '{', 'mark': '?'}},
    'filters': {'db': {'()': Only, 'word': 'db'}, 'app': {'name': 'app'}},
    'handlers': {
        'console': {'class': 'logging.StreamHandler', 'formatter': 'plain', 'stream': 'ext://sys.stdout', 'level': 'INFO'},
        'loud': {'class': 'logging.StreamHandler', 'formatter': 'loud', 'stream': 'ext://sys.stdout', 'filters': ['db']}},
    'loggers': {'app': {'handlers': ['console', 'loud'], 'level': 'DEBUG', 'propagate': False}},
    'root': {'handlers': ['console'], 'level': 'WARNING'},
}
logging.config.dictConfig(config)
app = logging.getLogger('app')
app.debug('hidden from the console')
app.info('shown')
app.debug('the db is slow')
logging.getLogger('other').info('hidden')
logging.getLogger('other').warning('by the root')
for bad in ({}, {'version': 2}, {'version': 1, 'handlers': {'x': {'class': 'logging.NoSuch'}}},
            {'version': 1, 'loggers': {'a': {'handlers': ['missing']}}}):
    try:
        logging.config.dictConfig(bad)
    except ValueError as e:
        print(e)
