"""importlib: modules by names that are computed."""
import _imports

__all__ = ['import_module', 'invalidate_caches']


def import_module(name, package=None):
    if name.startswith('.'):
        if not package:
            raise TypeError(f"the 'package' argument is required to perform a relative import for {name!r}")
        level = len(name) - len(name.lstrip('.'))
        parts = package.rsplit('.', level - 1)
        if len(parts) < level:
            raise ImportError('attempted relative import beyond top-level package')
        name = f'{parts[0]}.{name[level:]}' if name[level:] else parts[0]
    if not name:
        raise ValueError('Empty module name')
    return _imports.load(name)


def invalidate_caches():
    pass
