"""logging.config: loggers, handlers and formatters as a dictionary describes them."""
import logging
import logging.handlers

from importlib import import_module


def _resolve(path):
    """What a dotted name stands for."""
    parts = path.split('.')
    found = import_module(parts[0])
    name = parts[0]
    for part in parts[1:]:
        name += '.' + part
        try:
            found = getattr(found, part)
        except AttributeError:
            found = import_module(name)
    return found


class DictConfigurator:
    def __init__(self, config):
        self.config = config
        self._handlers = {}

    def _value(self, value):
        if isinstance(value, str):
            if value.startswith('ext://'):
                return _resolve(value[6:])
            if value.startswith('cfg://'):
                found = self.config
                for part in value[6:].split('.'):
                    found = found[part]
                return self._value(found)
        if isinstance(value, dict):
            return {key: self._value(item) for key, item in value.items()}
        if isinstance(value, (list, tuple)):
            return type(value)([self._value(item) for item in value])
        return value

    def _made(self, description):
        """What a description with a factory, under '()', makes."""
        factory = description.pop('()')
        attributes = description.pop('.', None)
        if not callable(factory):
            factory = _resolve(factory)
        made = factory(**{key: self._value(value) for key, value in description.items()})
        for name, value in (attributes or {}).items():
            setattr(made, name, self._value(value))
        return made

    def configure(self):
        config = self.config
        if 'version' not in config:
            raise ValueError("dictionary doesn't specify a version")
        if config['version'] != 1:
            raise ValueError(f'Unsupported version: {config["version"]}')
        incremental = config.get('incremental', False)
        if not incremental:
            self._formatters = self._all('formatters', self._formatter)
            self._filters = self._all('filters', self._filter)
            self._handlers = self._all('handlers', self._handler)
        elif 'handlers' in config:
            raise ValueError('incremental configuration of handlers is not supported')
        loggers = config.get('loggers', {})
        if not incremental and config.get('disable_existing_loggers', True):
            for name, logger in logging.root.manager.loggerDict.items():
                if isinstance(logger, logging.Logger):
                    logger.disabled = not any(name == other or name.startswith(other + '.') for other in loggers)
        for name, description in loggers.items():
            try:
                self._logger(logging.getLogger(name), description, incremental)
            except Exception as error:
                raise ValueError(f'Unable to configure logger {name!r}') from error
        if 'root' in config:
            try:
                self._logger(logging.getLogger(), config['root'], incremental)
            except Exception as error:
                raise ValueError('Unable to configure root logger') from error

    def _all(self, kind, make):
        made = {}
        for name, description in self.config.get(kind, {}).items():
            try:
                made[name] = make(dict(description))
            except Exception as error:
                raise ValueError(f'Unable to configure {kind[:-1]} {name!r}') from error
            if kind == 'handlers':
                made[name].name = name
        return made

    def _formatter(self, description):
        if '()' in description:
            return self._made(description)
        cls = description.get('class')
        return (_resolve(cls) if cls else logging.Formatter)(
            description.get('format'), description.get('datefmt'), description.get('style', '%'))

    def _filter(self, description):
        return self._made(description) if '()' in description else logging.Filter(description.get('name', ''))

    def _handler(self, description):
        formatter = description.pop('formatter', None)
        level = description.pop('level', None)
        filters = description.pop('filters', ())
        if '()' in description:
            handler = self._made(description)
        else:
            cls = description.pop('class')
            cls = cls if callable(cls) else _resolve(cls)
            if issubclass(cls, logging.handlers.MemoryHandler) and 'target' in description:
                description['target'] = self._target(description['target'])
            attributes = description.pop('.', None)
            handler = cls(**{key: self._value(value) for key, value in description.items()})
            for name, value in (attributes or {}).items():
                setattr(handler, name, self._value(value))
        if formatter:
            handler.setFormatter(self._formatters[formatter])
        if level is not None:
            handler.setLevel(level)
        for name in filters:
            handler.addFilter(self._filters[name] if isinstance(name, str) else name)
        return handler

    def _target(self, name):
        return self._handler(dict(self.config['handlers'][name]))

    def _logger(self, logger, description, incremental):
        level = description.get('level')
        if level is not None:
            logger.setLevel(level)
        if not incremental:
            for handler in logger.handlers[:]:
                logger.removeHandler(handler)
            for name in description.get('handlers', ()):
                logger.addHandler(self._handlers[name])
            for name in description.get('filters', ()):
                logger.addFilter(self._filters[name] if isinstance(name, str) else name)
        if description.get('propagate') is not None and logger is not logging.root:
            logger.propagate = description['propagate']


def dictConfig(config):
    DictConfigurator(config).configure()


def fileConfig(fname, defaults=None, disable_existing_loggers=True, encoding=None):
    raise NotImplementedError('logging.config.fileConfig is not supported: there are no files')
