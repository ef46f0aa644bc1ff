"""Loggers, handlers, formatters and filters, on standard output."""
import io
import logging
import sys

logging.basicConfig(stream=sys.stdout, level=logging.INFO, format='%(levelname)-8s|%(name)s|%(funcName)s|%(lineno)d|%(module)s|%(message)s')
log = logging.getLogger(__name__)
log.info('hello %s', 'world')
log.debug('not shown')
log.warning('%d of %d', 3, 4)
log.error('mapping %(a)s', {'a': 1})
logging.info('from the root')
logging.critical('critical')


def work(x):
    log.info('in work')
    try:
        return 1 / x
    except ZeroDivisionError:
        log.exception('failed for %r', x)
        log.error('without trace')
        log.warning('with exc_info', exc_info=True)


memory = io.StringIO()
root = logging.getLogger()
stdout = root.handlers[0].setStream(memory)
work(0)
root.handlers[0].setStream(stdout)
print(memory.getvalue().replace(__file__, 'FILE'))


class Service:
    def __init__(self):
        self.log = logging.getLogger('app.service')

    def run(self):
        self.log.info('running')
        self.log.log(25, 'level 25')


Service().run()
out = io.StringIO()
child = logging.getLogger('app.service.db')
handler = logging.StreamHandler(out)
handler.setFormatter(logging.Formatter('{levelname}:{name}:{message}', style='{'))
handler.setLevel(logging.ERROR)
child.addHandler(handler)
child.propagate = False
child.warning('dropped')
child.error('kept')
child.critical('kept, too %s', [1, 2])
print(repr(out.getvalue()))
print(child, child.parent, child.parent.parent, logging.getLogger('app'), child.getEffectiveLevel(), child.isEnabledFor(10))
print(handler, logging.StreamHandler(sys.stderr), logging.NullHandler())
logging.addLevelName(25, 'NOTICE')
log.log(25, 'named')
print(logging.getLevelName(25), logging.getLevelName('INFO'), logging.getLevelName(33), logging.getLevelName('NOPE'))


class Only(logging.Filter):
    def filter(self, record):
        record.user = 'ann'
        return 'secret' not in record.getMessage()


filtered = logging.getLogger('filtered')
filtered.propagate = False
h = logging.StreamHandler(sys.stdout)
h.setFormatter(logging.Formatter('%(user)s: %(message)s'))
filtered.addHandler(h)
filtered.addFilter(Only())
filtered.setLevel('DEBUG')
filtered.debug('open')
filtered.info('secret %s', 1)
filtered.info('a %s', 'secret')
filtered.addFilter(lambda r: r.levelno > 20)
filtered.info('low')
filtered.warning('high')
h2 = logging.StreamHandler(sys.stdout)
h2.setFormatter(logging.Formatter('${name} $message', style='$'))
filtered.addHandler(h2)
filtered.error('twice')
filtered.removeHandler(h2)
print(filtered.handlers == [h], filtered.hasHandlers())
adapter = logging.LoggerAdapter(log, {'request': 7})
adapter.info('adapted %s', 1)


class Prefix(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        return f"[{self.extra['id']}] {msg}", kwargs


Prefix(log, {'id': 'x1'}).warning('prefixed')
logging.disable(logging.ERROR)
log.error('disabled')
log.critical('not disabled')
logging.disable(logging.NOTSET)
log.info('extra', extra={'k': 'v'})
try:
    log.info('extra', extra={'name': 'v'})
except KeyError as e:
    print(e)
for bad in ('loud', 3.5):
    try:
        log.setLevel(bad)
    except (ValueError, TypeError) as e:
        print(e)
try:
    logging.Formatter('no fields')
except ValueError as e:
    print(e)
try:
    logging.basicConfig(force=True, style='?')
except ValueError as e:
    print(e)


class Collect(logging.Handler):
    def __init__(self):
        super().__init__()
        self.records = []

    def emit(self, record):
        self.records.append(record)


c = Collect()
logging.getLogger().addHandler(c)
log.setLevel(logging.DEBUG)
log.debug('x=%s', 5)
r = c.records[0]
print(r.name, r.levelname, r.msg, r.args, r.getMessage(), r.lineno, r.funcName, r.exc_info, len(c.records))
try:
    {}['k']
except KeyError as e:
    log.error('given', exc_info=e)
print(c.records[-1].exc_info[0], c.format(c.records[-1]).splitlines()[-1])
print(logging.root is logging.getLogger() is logging.getLogger('root'), logging.getLogger('a.b').getChild('c').name)
logging.basicConfig(stream=sys.stdout, force=True, format='%(message)s', level='DEBUG')
logging.debug('forced')
