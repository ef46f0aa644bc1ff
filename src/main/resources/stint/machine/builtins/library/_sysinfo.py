"""The tuples with names that sys has."""


class _Info(tuple):
    """A tuple whose items are attributes, too; _fields names them."""

    _fields = ()

    def __new__(cls, *values):
        return tuple.__new__(cls, values)

    def __getattr__(self, name):
        if name in self._fields:
            return self[self._fields.index(name)]
        raise AttributeError(f'{type(self).__qualname__!r} object has no attribute {name!r}', name=name, obj=self)

    def __setattr__(self, name, value):
        if name in self._fields:
            raise AttributeError('readonly attribute')
        raise AttributeError(f'{type(self).__qualname__!r} object has no attribute {name!r}', name=name, obj=self)

    def __repr__(self):
        items = ', '.join(f'{name}={value!r}' for name, value in zip(self._fields, self))
        return f'{type(self).__module__}.{type(self).__qualname__}({items})'


def _info(kind, **items):
    fields = tuple(items)
    cls = type(kind, (_Info,), {'_fields': fields, '__match_args__': fields, '__module__': 'sys', 'n_fields': len(fields),
                                'n_sequence_fields': len(fields), 'n_unnamed_fields': 0})
    return cls(*items.values())


_infos = {
    'version_info': _info('version_info', major=3, minor=11, micro=7, releaselevel='final', serial=0),
    'float_info': _info('float_info', max=1.7976931348623157e+308, max_exp=1024, max_10_exp=308,
                        min=2.2250738585072014e-308, min_exp=-1021, min_10_exp=-307, dig=15, mant_dig=53,
                        epsilon=2.220446049250313e-16, radix=2, rounds=1),
    'int_info': _info('int_info', bits_per_digit=30, sizeof_digit=4, default_max_str_digits=4300,
                      str_digits_check_threshold=640),
    'hash_info': _info('hash_info', width=64, modulus=2305843009213693951, inf=314159, nan=0, imag=1000003,
                       algorithm='siphash13', hash_bits=64, seed_bits=128, cutoff=0),
}


def info(name):
    return _infos[name]
