"""Command lines as the C library reads them."""


class GetoptError(Exception):
    def __init__(self, msg, opt=''):
        Exception.__init__(self, msg, opt)
        self.msg = msg
        self.opt = opt

    def __str__(self):
        return self.msg


error = GetoptError


def getopt(args, shortopts, longopts=[]):
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    opts = []
    while args and args[0].startswith('-') and args[0] != '-':
        if args[0] == '--':
            args = args[1:]
            break
        opts, args = _option(opts, args[0], args[1:], shortopts, longopts)
    return opts, args


def gnu_getopt(args, shortopts, longopts=[]):
    """Options may stand behind other arguments, unless a plus says otherwise."""
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    opts, others = [], []
    all_first = shortopts.startswith('+')
    shortopts = shortopts.removeprefix('+')
    while args:
        if args[0] == '--':
            others += args[1:]
            break
        if args[0][:1] == '-' and args[0] != '-':
            opts, args = _option(opts, args[0], args[1:], shortopts, longopts)
        elif all_first:
            others += args
            break
        else:
            others.append(args[0])
            args = args[1:]
    return opts, others


def _option(opts, arg, args, shortopts, longopts):
    return _long(opts, arg[2:], longopts, args) if arg.startswith('--') else _short(opts, arg[1:], shortopts, args)


def _long(opts, text, longopts, args):
    name, equals, value = text.partition('=')
    value = value if equals else None
    found = [one for one in longopts if one.startswith(name)]
    if not found:
        raise GetoptError(f'option --{name} not recognized', name)
    if name in found:
        takes = False
    elif name + '=' in found:
        takes = True
    elif len(found) > 1:
        raise GetoptError(f'option --{name} not a unique prefix', name)
    else:
        takes = found[0].endswith('=')
        name = found[0].removesuffix('=')
    if takes and value is None:
        if not args:
            raise GetoptError(f'option --{name} requires argument', name)
        value, args = args[0], args[1:]
    elif not takes and value is not None:
        raise GetoptError(f'option --{name} must not have an argument', name)
    opts.append(('--' + name, value or ''))
    return opts, args


def _short(opts, text, shortopts, args):
    while text:
        letter, text = text[0], text[1:]
        at = shortopts.find(letter)
        if at < 0 or letter == ':':
            raise GetoptError(f'option -{letter} not recognized', letter)
        value = ''
        if shortopts.startswith(':', at + 1):
            if not text:
                if not args:
                    raise GetoptError(f'option -{letter} requires argument', letter)
                text, args = args[0], args[1:]
            value, text = text, ''
        opts.append(('-' + letter, value))
    return opts, args
