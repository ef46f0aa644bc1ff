"""Command lines: what a program takes, told once, is parsed, checked and explained."""
import posixpath as _path
import re as _re
import sys as _sys
import textwrap as _textwrap

SUPPRESS = '==SUPPRESS=='
OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, PARSER, REMAINDER = '?', '*', '+', 'A...', '...'
_WIDTH = 78
_UNKNOWN = '_unrecognized_args'


class _Attributes:
    """What shows itself as a call with its attributes."""

    def __repr__(self):
        shown, odd = [repr(arg) for arg in self._get_args()], {}
        for name, value in self._get_kwargs():
            if name.isidentifier():
                shown.append(f'{name}={value!r}')
            else:
                odd[name] = value
        if odd:
            shown.append(f'**{odd!r}')
        return f'{type(self).__name__}({", ".join(shown)})'

    def _get_args(self):
        return []

    def _get_kwargs(self):
        return list(self.__dict__.items())


class Namespace(_Attributes):
    """The values of a command line's arguments."""

    def __init__(self, **kwargs):
        self.__dict__.update(kwargs)

    def __eq__(self, other):
        return vars(self) == vars(other) if isinstance(other, Namespace) else NotImplemented

    def __contains__(self, key):
        return key in self.__dict__


class ArgumentError(Exception):
    def __init__(self, argument, message):
        self.argument_name = _argument_name(argument)
        self.message = message

    def __str__(self):
        return self.message if self.argument_name is None else f'argument {self.argument_name}: {self.message}'


class ArgumentTypeError(Exception):
    pass


def _argument_name(argument):
    if argument is None:
        return None
    if argument.option_strings:
        return '/'.join(argument.option_strings)
    for name in (argument.metavar, argument.dest):
        if name not in (None, SUPPRESS):
            return name
    return '{' + ','.join(argument.choices) + '}' if argument.choices else None


class HelpFormatter:
    """Lays out usage and help in lines."""

    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
        self._prog = prog
        self._step = indent_increment
        self._width = _WIDTH if width is None else width
        self._most = min(max_help_position, max(self._width - 20, indent_increment * 2))
        self._indent = 0
        self._longest = 0
        self._pieces = []

    # Rules, one place each.

    def _get_default_metavar_for_optional(self, action):
        return action.dest.upper()

    def _get_default_metavar_for_positional(self, action):
        return action.dest

    def _get_help_string(self, action):
        return action.help

    def _split_lines(self, text, width):
        return _textwrap.wrap(' '.join(text.split()), width)

    def _fill_text(self, text, width, indent):
        return _textwrap.fill(' '.join(text.split()), width, initial_indent=indent, subsequent_indent=indent)

    # What is added is kept until all of it is known: the column of the help depends on the longest entry.

    def add_section(self, heading, text, actions):
        self._pieces.append((heading, text, [action for action in actions if action.help is not SUPPRESS]))
        self._indent += self._step
        for action in self._pieces[-1][2]:
            self._longest = max(self._longest, len(self._invocation(action)) + self._indent)
            for sub in action._get_subactions():
                self._longest = max(self._longest, len(self._invocation(sub)) + self._indent + self._step)
        self._indent -= self._step

    def add_text(self, text):
        if text is not SUPPRESS and text is not None:
            self._pieces.append(self._text(text))

    def add_usage(self, usage, actions, groups, prefix=None):
        if usage is not SUPPRESS:
            self._pieces.append(self._usage(usage, actions, groups, prefix))

    def format_help(self):
        shown = ''.join([piece if isinstance(piece, str) else self._section(*piece) for piece in self._pieces])
        return _re.sub('\n\n\n+', '\n\n', shown).strip('\n') + '\n' if shown else ''

    def _section(self, heading, text, actions):
        self._indent += self._step
        body = self._text(text) if text is not None and text is not SUPPRESS else ''
        body += ''.join([self._action(action) for action in actions])
        self._indent -= self._step
        if not body:
            return ''
        head = f'{"":{self._indent}}{heading}:\n' if heading is not None and heading is not SUPPRESS else ''
        return f'\n{head}{body}\n'

    def _text(self, text):
        if '%(prog)' in text:
            text = text % {'prog': self._prog}
        return self._fill_text(text, max(self._width - self._indent, 11), ' ' * self._indent) + '\n\n'

    def _action(self, action):
        column = min(self._longest + 2, self._most)
        width = max(self._width - column, 11)
        room = column - self._indent - 2
        header = self._invocation(action)
        indent = ' ' * self._indent
        if not action.help:
            lines, shown = [], indent + header + '\n'
        elif len(header) <= room:
            lines, shown = None, f'{indent}{header:<{room}}  '
        else:
            lines, shown = None, f'{indent}{header}\n{"":{column}}'
        if action.help and action.help.strip():
            lines = self._split_lines(self._expand(action), width)
            shown += f'\n{"":{column}}'.join(lines) + '\n'
        elif not shown.endswith('\n'):
            shown = shown.rstrip(' ') + '\n' if len(header) > room else shown + '\n'
        self._indent += self._step
        shown += ''.join([self._action(sub) for sub in action._get_subactions()])
        self._indent -= self._step
        return shown

    def _expand(self, action):
        values = dict(vars(action), prog=self._prog)
        for name, value in list(values.items()):
            if value is SUPPRESS:
                del values[name]
            elif hasattr(value, '__name__'):
                values[name] = value.__name__
        if values.get('choices') is not None:
            values['choices'] = ', '.join([str(choice) for choice in values['choices']])
        return self._get_help_string(action) % values

    def _invocation(self, action):
        if not action.option_strings:
            return self._metavar(action, self._get_default_metavar_for_positional(action))(1)[0]
        if action.nargs == 0:
            return ', '.join(action.option_strings)
        args = self._args(action, self._get_default_metavar_for_optional(action))
        return ', '.join([f'{option} {args}' for option in action.option_strings])

    def _metavar(self, action, default):
        if action.metavar is not None:
            shown = action.metavar
        elif action.choices is not None:
            shown = '{' + ','.join([str(choice) for choice in action.choices]) + '}'
        else:
            shown = default
        return lambda count: shown if isinstance(shown, tuple) else (shown,) * count

    def _args(self, action, default):
        names = self._metavar(action, default)
        if action.nargs is None:
            return '%s' % names(1)
        if action.nargs == OPTIONAL:
            return '[%s]' % names(1)
        if action.nargs == ZERO_OR_MORE:
            several = names(1)
            return '[%s [%s ...]]' % several if len(several) == 2 else '[%s ...]' % several
        if action.nargs == ONE_OR_MORE:
            return '%s [%s ...]' % names(2)
        if action.nargs == REMAINDER:
            return '...'
        if action.nargs == PARSER:
            return '%s ...' % names(1)
        if action.nargs == SUPPRESS:
            return ''
        if not isinstance(action.nargs, int):
            raise ValueError('invalid nargs value') from None
        return ' '.join(['%s'] * action.nargs) % names(action.nargs)

    def _usage(self, usage, actions, groups, prefix):
        prefix = 'usage: ' if prefix is None else prefix
        if usage is not None:
            return prefix + usage % {'prog': self._prog} + '\n\n'
        prog = str(self._prog)
        options = [action for action in actions if action.option_strings]
        others = [action for action in actions if not action.option_strings]
        optional, positional = self._parts(options + others, groups, len(options))
        line = ' '.join([prog, *optional, *positional])
        room = self._width - self._indent
        if len(prefix) + len(line) <= room:
            return prefix + line + '\n\n'
        if len(prefix) + len(prog) <= 0.75 * room:
            indent = ' ' * (len(prefix) + len(prog) + 1)
            if optional:
                lines = self._lines([prog] + optional, indent, prefix, room) + self._lines(positional, indent, None, room)
            elif positional:
                lines = self._lines([prog] + positional, indent, prefix, room)
            else:
                lines = [prog]
        else:
            indent = ' ' * len(prefix)
            lines = self._lines(optional + positional, indent, None, room)
            if len(lines) > 1:
                lines = self._lines(optional, indent, None, room) + self._lines(positional, indent, None, room)
            lines = [prog] + lines
        return prefix + '\n'.join(lines) + '\n\n'

    def _lines(self, parts, indent, prefix, room):
        lines, line = [], []
        length = len(indent if prefix is None else prefix) - 1
        for part in parts:
            if length + 1 + len(part) > room and line:
                lines.append(indent + ' '.join(line))
                line, length = [], len(indent) - 1
            line.append(part)
            length += len(part) + 1
        if line:
            lines.append(indent + ' '.join(line))
        if prefix is not None:
            lines[0] = lines[0][len(indent):]
        return lines

    def _parts(self, actions, groups, options):
        """The usage's parts, options and then positionals; a group whose members stand together is one text with bars."""
        opening, closing, inside = {}, {}, set()
        for group in groups:
            members = group._group_actions
            if not members or members[0] not in actions:
                continue
            start = actions.index(members[0])
            end = start + len(members)
            shown = sum(action.help is not SUPPRESS for action in members)
            if actions[start:end] != members or not shown:
                continue
            inside.update(members)
            if shown > 1 or not group.required:
                opening[start] = '(' if group.required else '['
                closing[end - 1] = ')' if group.required else ']'
            for i in range(start, end):
                inside.add(i)
        parts = [[], []]
        text = ''
        for i, action in enumerate(actions):
            if i in opening:
                text = opening[i]
            grouped = action in inside
            part = '' if action.help is SUPPRESS else self._part(action, grouped)
            if grouped:
                if part:
                    text += (' | ' if text not in ('', '[', '(') else '') + part
                last = self._ends(groups, action)
                if not last:
                    continue
                part, text = text + closing.get(i, ''), ''
            if part:
                parts[i >= options].append(part)
        return parts

    @staticmethod
    def _ends(groups, action):
        return any(group._group_actions and group._group_actions[-1] is action for group in groups)

    def _part(self, action, grouped):
        if not action.option_strings:
            part = self._args(action, self._get_default_metavar_for_positional(action))
            return part[1:-1] if grouped and part[0] == '[' and part[-1] == ']' else part
        if action.nargs == 0:
            part = action.format_usage()
        else:
            part = f'{action.option_strings[0]} {self._args(action, self._get_default_metavar_for_optional(action))}'
        return part if action.required or grouped else f'[{part}]'


class RawDescriptionHelpFormatter(HelpFormatter):
    def _fill_text(self, text, width, indent):
        return ''.join([indent + line for line in text.splitlines(keepends=True)])


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    def _split_lines(self, text, width):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    def _get_help_string(self, action):
        help = action.help or ''
        if '%(default)' not in help and action.default is not SUPPRESS \
                and (action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE)):
            help += ' (default: %(default)s)'
        return help


class MetavarTypeHelpFormatter(HelpFormatter):
    def _get_default_metavar_for_optional(self, action):
        return action.type.__name__

    _get_default_metavar_for_positional = _get_default_metavar_for_optional


class Action(_Attributes):
    """What becomes of one argument."""

    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None, required=False,
                 help=None, metavar=None):
        self.option_strings = option_strings
        self.dest = dest
        self.nargs = nargs
        self.const = const
        self.default = default
        self.type = type
        self.choices = choices
        self.required = required
        self.help = help
        self.metavar = metavar

    def _get_kwargs(self):
        names = ('option_strings', 'dest', 'nargs', 'const', 'default', 'type', 'choices', 'required', 'help', 'metavar')
        return [(name, getattr(self, name)) for name in names]

    def _get_subactions(self):
        return ()

    def format_usage(self):
        return self.option_strings[0]

    def __call__(self, parser, namespace, values, option_string=None):
        raise NotImplementedError('.__call__() not defined')


def _need_arguments(kind, nargs, const):
    if nargs == 0:
        raise ValueError(f'nargs for {kind} actions must be != 0; if ' + (
            'you have nothing to store, actions such as store true or store const may be more appropriate'
            if kind == 'store' else
            'arg strings are not supplying the value to append, the append const action may be more appropriate'))
    if const is not None and nargs != OPTIONAL:
        raise ValueError(f'nargs must be {OPTIONAL!r} to supply const')


class _StoreAction(Action):
    def __init__(self, option_strings, dest, nargs=None, const=None, **others):
        _need_arguments('store', nargs, const)
        super().__init__(option_strings, dest, nargs, const, **others)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values)


class _StoreConstAction(Action):
    def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None):
        super().__init__(option_strings, dest, 0, const, default, required=required, help=help)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, self.const)


class _StoreTrueAction(_StoreConstAction):
    def __init__(self, option_strings, dest, default=False, required=False, help=None):
        super().__init__(option_strings, dest, True, default, required, help)


class _StoreFalseAction(_StoreConstAction):
    def __init__(self, option_strings, dest, default=True, required=False, help=None):
        super().__init__(option_strings, dest, False, default, required, help)


class BooleanOptionalAction(Action):
    def __init__(self, option_strings, dest, default=None, type=None, choices=None, required=False, help=None, metavar=None):
        options = []
        for option in option_strings:
            options.append(option)
            if option.startswith('--'):
                options.append('--no-' + option[2:])
        super().__init__(options, dest, 0, None, default, type, choices, required, help, metavar)

    def __call__(self, parser, namespace, values, option_string=None):
        if option_string in self.option_strings:
            setattr(namespace, self.dest, not option_string.startswith('--no-'))

    def format_usage(self):
        return ' | '.join(self.option_strings)


def _added(namespace, dest, more):
    """The list of an argument with more in it; the default's own list stays as it is."""
    items = getattr(namespace, dest, None)
    setattr(namespace, dest, ([] if items is None else list(items)) + more)


class _AppendAction(Action):
    def __init__(self, option_strings, dest, nargs=None, const=None, **others):
        _need_arguments('append', nargs, const)
        super().__init__(option_strings, dest, nargs, const, **others)

    def __call__(self, parser, namespace, values, option_string=None):
        _added(namespace, self.dest, [values])


class _AppendConstAction(_StoreConstAction):
    def __call__(self, parser, namespace, values, option_string=None):
        _added(namespace, self.dest, [self.const])


class _ExtendAction(_AppendAction):
    def __call__(self, parser, namespace, values, option_string=None):
        _added(namespace, self.dest, list(values))


class _CountAction(Action):
    def __init__(self, option_strings, dest, default=None, required=False, help=None):
        super().__init__(option_strings, dest, 0, None, default, required=required, help=help)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, (getattr(namespace, self.dest, None) or 0) + 1)


class _HelpAction(Action):
    def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, help=None):
        super().__init__(option_strings, dest, 0, None, default, help=help)

    def __call__(self, parser, namespace, values, option_string=None):
        parser.print_help()
        parser.exit()


class _VersionAction(Action):
    def __init__(self, option_strings, version=None, dest=SUPPRESS, default=SUPPRESS, help="show program's version number and exit"):
        super().__init__(option_strings, dest, 0, None, default, help=help)
        self.version = version

    def __call__(self, parser, namespace, values, option_string=None):
        formatter = parser._get_formatter()
        formatter.add_text(parser.version if self.version is None and hasattr(parser, 'version') else self.version)
        parser._print_message(formatter.format_help(), _sys.stdout)
        parser.exit()


class _Choice(Action):
    """A sub-command as it stands in the help."""

    def __init__(self, name, aliases, help):
        shown = f'{name} ({", ".join(aliases)})' if aliases else name
        super().__init__([], shown, help=help, metavar=shown)


class _SubParsersAction(Action):
    def __init__(self, option_strings, prog, parser_class, dest=SUPPRESS, required=False, help=None, metavar=None):
        self._prog_prefix = prog
        self._parser_class = parser_class
        self._name_parser_map = {}
        self._choices_actions = []
        super().__init__(option_strings, dest, PARSER, choices=self._name_parser_map, required=required, help=help, metavar=metavar)

    def add_parser(self, name, **kwargs):
        if kwargs.get('prog') is None:
            kwargs['prog'] = f'{self._prog_prefix} {name}'
        aliases = kwargs.pop('aliases', ())
        if name in self._name_parser_map:
            raise ArgumentError(self, f'conflicting subparser: {name}')
        for alias in aliases:
            if alias in self._name_parser_map:
                raise ArgumentError(self, f'conflicting subparser alias: {alias}')
        if 'help' in kwargs:
            self._choices_actions.append(_Choice(name, aliases, kwargs.pop('help')))
        parser = self._parser_class(**kwargs)
        for one in (name, *aliases):
            self._name_parser_map[one] = parser
        return parser

    def _get_subactions(self):
        return self._choices_actions

    def __call__(self, parser, namespace, values, option_string=None):
        name, *rest = values
        if self.dest is not SUPPRESS:
            setattr(namespace, self.dest, name)
        if name not in self._name_parser_map:
            raise ArgumentError(self, f'unknown parser {name!r} (choices: {", ".join(self._name_parser_map)})')
        sub, rest = self._name_parser_map[name].parse_known_args(rest, None)
        for key, value in vars(sub).items():
            setattr(namespace, key, value)
        if rest:
            vars(namespace).setdefault(_UNKNOWN, [])
            getattr(namespace, _UNKNOWN).extend(rest)


_ACTIONS = {
    None: _StoreAction, 'store': _StoreAction, 'store_const': _StoreConstAction, 'store_true': _StoreTrueAction,
    'store_false': _StoreFalseAction, 'append': _AppendAction, 'append_const': _AppendConstAction, 'count': _CountAction,
    'help': _HelpAction, 'version': _VersionAction, 'parsers': _SubParsersAction, 'extend': _ExtendAction,
}


class FileType:
    def __init__(self, mode='r', bufsize=-1, encoding=None, errors=None):
        raise NotImplementedError('argparse.FileType is not supported: a program has no files')


class _Container:
    """What arguments are added to: a parser or a group of one."""

    def __init__(self, description, prefix_chars, argument_default, conflict_handler):
        self.description = description
        self.argument_default = argument_default
        self.prefix_chars = prefix_chars
        self.conflict_handler = conflict_handler
        self._registries = {'action': _ACTIONS.copy(), 'type': {}}
        self._actions = []
        self._option_string_actions = {}
        self._action_groups = []
        self._mutually_exclusive_groups = []
        self._defaults = {}
        self._negative_number_options = []

    def register(self, registry_name, value, object):
        self._registries[registry_name][value] = object

    def set_defaults(self, **kwargs):
        self._defaults.update(kwargs)
        for action in self._actions:
            if action.dest in kwargs:
                action.default = kwargs[action.dest]

    def get_default(self, dest):
        for action in self._actions:
            if action.dest == dest and action.default is not None:
                return action.default
        return self._defaults.get(dest)

    def add_argument(self, *args, **kwargs):
        if not args or len(args) == 1 and args[0][0] not in self.prefix_chars:
            if args and 'dest' in kwargs:
                raise ValueError('dest supplied twice for positional argument')
            kwargs = self._positional(*args, **kwargs)
        else:
            kwargs = self._optional(*args, **kwargs)
        if 'default' not in kwargs:
            if kwargs['dest'] in self._defaults:
                kwargs['default'] = self._defaults[kwargs['dest']]
            elif self.argument_default is not None:
                kwargs['default'] = self.argument_default
        name = kwargs.pop('action', None)
        kind = self._registries['action'].get(name, name)
        if not callable(kind):
            raise ValueError(f'unknown action "{kind}"')
        action = kind(**kwargs)
        convert = self._registries['type'].get(action.type, action.type)
        if convert is not None and not callable(convert):
            raise ValueError(f'{convert!r} is not callable')
        if hasattr(self, '_get_formatter'):
            try:
                self._get_formatter()._args(action, None)
            except TypeError:
                raise ValueError('length of metavar tuple does not match nargs')
        return self._add_action(action)

    def _positional(self, dest, **kwargs):
        if 'required' in kwargs:
            raise TypeError("'required' is an invalid argument for positionals")
        nargs = kwargs.get('nargs')
        if nargs not in (OPTIONAL, ZERO_OR_MORE) or nargs == ZERO_OR_MORE and 'default' not in kwargs:
            kwargs['required'] = True
        return dict(kwargs, dest=dest, option_strings=[])

    def _optional(self, *args, **kwargs):
        for option in args:
            if option[0] not in self.prefix_chars:
                raise ValueError(f'invalid option string {option!r}: must start with a character {self.prefix_chars!r}')
        dest = kwargs.pop('dest', None)
        if dest is None:
            long = [option for option in args if len(option) > 1 and option[1] in self.prefix_chars]
            dest = (long or args)[0].lstrip(self.prefix_chars)
            if not dest:
                raise ValueError(f'dest= is required for options like {args[0]!r}')
            dest = dest.replace('-', '_')
        return dict(kwargs, dest=dest, option_strings=list(args))

    def add_argument_group(self, *args, **kwargs):
        group = _ArgumentGroup(self, *args, **kwargs)
        self._action_groups.append(group)
        return group

    def add_mutually_exclusive_group(self, **kwargs):
        group = _MutuallyExclusiveGroup(self, **kwargs)
        self._mutually_exclusive_groups.append(group)
        return group

    def _add_action(self, action):
        self._settle_conflicts(action)
        self._actions.append(action)
        action.container = self
        for option in action.option_strings:
            self._option_string_actions[option] = action
            if _NEGATIVE(option):
                self._negative_number_options.append(True)
        return action

    def _remove_action(self, action):
        self._actions.remove(action)

    def _settle_conflicts(self, action):
        taken = [(option, self._option_string_actions[option]) for option in action.option_strings
                 if option in self._option_string_actions]
        if not taken:
            return
        if self.conflict_handler == 'error':
            raise ArgumentError(action, f'conflicting option string{"s" if len(taken) > 1 else ""}: '
                                        + ', '.join([option for option, _ in taken]))
        for option, other in taken:
            other.option_strings.remove(option)
            self._option_string_actions.pop(option, None)
            if not other.option_strings:
                other.container._remove_action(other)


_NEGATIVE = _re.compile(r'^-\d+$|^-\d*\.\d+$').match


class _ArgumentGroup(_Container):
    def __init__(self, container, title=None, description=None, **kwargs):
        for name in ('conflict_handler', 'prefix_chars', 'argument_default'):
            kwargs.setdefault(name, getattr(container, name))
        super().__init__(description, **kwargs)
        self.title = title
        self._group_actions = []
        self._holder = container
        for name in ('_registries', '_actions', '_option_string_actions', '_defaults', '_negative_number_options',
                     '_mutually_exclusive_groups'):
            setattr(self, name, getattr(container, name))

    def _add_action(self, action):
        super()._add_action(action)
        self._group_actions.append(action)
        return action

    def _remove_action(self, action):
        super()._remove_action(action)
        self._group_actions.remove(action)


class _MutuallyExclusiveGroup(_ArgumentGroup):
    def __init__(self, container, required=False):
        super().__init__(container)
        self.required = required

    def _add_action(self, action):
        if action.required:
            raise ValueError('mutually exclusive arguments must be optional')
        self._holder._add_action(action)
        self._group_actions.append(action)
        return action


class ArgumentParser(_Attributes, _Container):
    def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=(), formatter_class=HelpFormatter,
                 prefix_chars='-', fromfile_prefix_chars=None, argument_default=None, conflict_handler='error', add_help=True,
                 allow_abbrev=True, exit_on_error=True):
        _Container.__init__(self, description, prefix_chars, argument_default, conflict_handler)
        if fromfile_prefix_chars is not None:
            raise NotImplementedError('fromfile_prefix_chars is not supported: a program has no files')
        self.prog = _path.basename(_sys.argv[0] if _sys.argv else '') if prog is None else prog
        self.usage = usage
        self.epilog = epilog
        self.formatter_class = formatter_class
        self.add_help = add_help
        self.allow_abbrev = allow_abbrev
        self.exit_on_error = exit_on_error
        self._positionals = self.add_argument_group('positional arguments')
        self._optionals = self.add_argument_group('options')
        self._subparsers = None
        if add_help:
            dash = '-' if '-' in prefix_chars else prefix_chars[0]
            self.add_argument(dash + 'h', dash * 2 + 'help', action='help', default=SUPPRESS, help='show this help message and exit')
        for parent in parents:
            self._adopt(parent)
            self._defaults.update(parent._defaults)

    def _get_kwargs(self):
        names = ('prog', 'usage', 'description', 'formatter_class', 'conflict_handler', 'add_help')
        return [(name, getattr(self, name)) for name in names]

    def _adopt(self, parent):
        """The arguments of a parent, in groups of the same titles."""
        own = {group.title: group for group in self._action_groups}
        groups = {}
        for group in parent._action_groups:
            if group.title not in own:
                own[group.title] = self.add_argument_group(group.title, group.description, conflict_handler=group.conflict_handler)
            for action in group._group_actions:
                groups[id(action)] = own[group.title]
        for exclusive in parent._mutually_exclusive_groups:
            mine = self.add_mutually_exclusive_group(required=exclusive.required)
            for action in exclusive._group_actions:
                groups[id(action)] = mine
        for action in parent._actions:
            groups.get(id(action), self)._add_action(action)

    def add_subparsers(self, **kwargs):
        if self._subparsers is not None:
            self.error('cannot have multiple subparser arguments')
        kwargs.setdefault('parser_class', type(self))
        if 'title' in kwargs or 'description' in kwargs:
            self._subparsers = self.add_argument_group(kwargs.pop('title', 'subcommands'), kwargs.pop('description', None))
        else:
            self._subparsers = self._positionals
        if kwargs.get('prog') is None:
            formatter = self._get_formatter()
            formatter.add_usage(self.usage, self._get_positional_actions(), self._mutually_exclusive_groups, '')
            kwargs['prog'] = formatter.format_help().strip()
        kind = self._registries['action'].get(kwargs.pop('action', 'parsers'))
        return self._subparsers._add_action(kind(option_strings=[], **kwargs))

    def _add_action(self, action):
        if action.option_strings:
            self._optionals._add_action(action)
        else:
            self._positionals._add_action(action)
        return action

    def _get_positional_actions(self):
        return [action for action in self._actions if not action.option_strings]

    # Parsing.

    def parse_args(self, args=None, namespace=None):
        namespace, rest = self.parse_known_args(args, namespace)
        if rest:
            self.error('unrecognized arguments: ' + ' '.join(rest))
        return namespace

    def parse_known_args(self, args=None, namespace=None):
        args = list(_sys.argv[1:] if args is None else args)
        namespace = Namespace() if namespace is None else namespace
        for action in self._actions:
            if action.dest is not SUPPRESS and action.default is not SUPPRESS and not hasattr(namespace, action.dest):
                setattr(namespace, action.dest, action.default)
        for dest, value in self._defaults.items():
            if not hasattr(namespace, dest):
                setattr(namespace, dest, value)
        if self.exit_on_error:
            try:
                namespace, rest = _Parse(self, args, namespace).run()
            except ArgumentError as error:
                self.error(str(error))
        else:
            namespace, rest = _Parse(self, args, namespace).run()
        if hasattr(namespace, _UNKNOWN):
            rest.extend(getattr(namespace, _UNKNOWN))
            delattr(namespace, _UNKNOWN)
        return namespace, rest

    def _option(self, arg):
        """What an argument says as an option: action, option and value that came with it; None for a positional."""
        if not arg or arg[0] not in self.prefix_chars:
            return None
        if arg in self._option_string_actions:
            return self._option_string_actions[arg], arg, None
        if len(arg) == 1:
            return None
        if '=' in arg:
            option, _, value = arg.partition('=')
            if option in self._option_string_actions:
                return self._option_string_actions[option], option, value
        found = self._abbreviated(arg)
        if len(found) > 1:
            self.error(f'ambiguous option: {arg} could match ' + ', '.join([option for _, option, _ in found]))
        if found:
            return found[0]
        if _NEGATIVE(arg) and not self._negative_number_options or ' ' in arg:
            return None
        return None, arg, None

    def _abbreviated(self, arg):
        chars = self.prefix_chars
        if arg[1] in chars:
            if not self.allow_abbrev:
                return []
            start, equals, value = arg.partition('=')
            return [(action, option, value if equals else None) for option, action in self._option_string_actions.items()
                    if option.startswith(start)]
        found = []
        for option, action in self._option_string_actions.items():
            if option == arg[:2]:
                found.append((action, option, arg[2:]))
            elif option.startswith(arg):
                found.append((action, option, None))
        return found

    def _values(self, action, args):
        if action.nargs not in (PARSER, REMAINDER) and '--' in args:
            args.remove('--')
        if not args and action.nargs == OPTIONAL:
            value = action.const if action.option_strings else action.default
            if isinstance(value, str):
                value = self._value(action, value)
                self._check(action, value)
        elif not args and action.nargs == ZERO_OR_MORE and not action.option_strings:
            value = args if action.default is None else action.default
        elif len(args) == 1 and action.nargs in (None, OPTIONAL):
            value = self._value(action, args[0])
            self._check(action, value)
        elif action.nargs == REMAINDER:
            value = [self._value(action, arg) for arg in args]
        elif action.nargs == PARSER:
            value = [self._value(action, arg) for arg in args]
            self._check(action, value[0])
        elif action.nargs == SUPPRESS:
            value = SUPPRESS
        else:
            value = [self._value(action, arg) for arg in args]
            for one in value:
                self._check(action, one)
        return value

    def _value(self, action, text):
        convert = self._registries['type'].get(action.type, action.type)
        if convert is None:
            return text
        try:
            return convert(text)
        except ArgumentTypeError as error:
            raise ArgumentError(action, str(error))
        except (TypeError, ValueError):
            name = getattr(action.type, '__name__', repr(action.type))
            raise ArgumentError(action, f'invalid {name} value: {text!r}')

    def _check(self, action, value):
        if action.choices is not None and value not in action.choices:
            raise ArgumentError(action, f'invalid choice: {value!r} (choose from {", ".join(map(repr, action.choices))})')

    # Help.

    def _get_formatter(self):
        return self.formatter_class(prog=self.prog)

    def format_usage(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        return formatter.format_help()

    def format_help(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        formatter.add_text(self.description)
        for group in self._action_groups:
            formatter.add_section(group.title, group.description, group._group_actions)
        formatter.add_text(self.epilog)
        return formatter.format_help()

    def print_usage(self, file=None):
        self._print_message(self.format_usage(), _sys.stdout if file is None else file)

    def print_help(self, file=None):
        self._print_message(self.format_help(), _sys.stdout if file is None else file)

    def _print_message(self, message, file=None):
        if message:
            (file or _sys.stderr).write(message)

    def exit(self, status=0, message=None):
        if message:
            self._print_message(message, _sys.stderr)
        _sys.exit(status)

    def error(self, message):
        self.print_usage(_sys.stderr)
        self.exit(2, f'{self.prog}: error: {message}\n')


class _Parse:
    """One parsing of a command line. Its arguments are told apart by a letter each: A, an option O, or the two dashes."""

    def __init__(self, parser, args, namespace):
        self._parser = parser
        self._args = args
        self._namespace = namespace
        self._positionals = parser._get_positional_actions()
        self._seen, self._given = set(), set()
        self._extras = []
        self._options = {}
        letters = []
        for i, arg in enumerate(args):
            if arg == '--':
                letters += '-' + 'A' * (len(args) - i - 1)
                break
            option = parser._option(arg)
            if option is not None:
                self._options[i] = option
            letters.append('A' if option is None else 'O')
        self._letters = ''.join(letters)

    def run(self):
        last = max(self._options, default=-1)
        at = 0
        while at <= last:
            following = min([i for i in self._options if i >= at])
            if at != following:
                end = self._take_positionals(at)
                if end > at:
                    at = end
                    continue
            if at not in self._options:
                self._extras.extend(self._args[at:following])
                at = following
            at = self._take_option(at)
        end = self._take_positionals(at)
        self._extras.extend(self._args[end:])
        self._finish()
        return self._namespace, self._extras

    def _act(self, action, args, option=None):
        self._seen.add(action)
        values = self._parser._values(action, args)
        if values is not action.default:
            self._given.add(action)
            for group in self._parser._mutually_exclusive_groups:
                if action in group._group_actions:
                    for other in group._group_actions:
                        if other is not action and other in self._given:
                            raise ArgumentError(action, f'not allowed with argument {_argument_name(other)}')
        if values is not SUPPRESS:
            action(self._parser, self._namespace, values, option)

    def _count(self, action, letters):
        found = _re.match(self._pattern(action), letters)
        if found is None:
            messages = {None: 'expected one argument', OPTIONAL: 'expected at most one argument',
                        ONE_OR_MORE: 'expected at least one argument'}
            message = messages.get(action.nargs)
            if message is None:
                message = f'expected {action.nargs} argument' + ('s' if action.nargs != 1 else '')
            raise ArgumentError(action, message)
        return len(found[1])

    def _pattern(self, action):
        nargs = action.nargs
        if nargs is None:
            pattern = '(-*A-*)'
        elif nargs == OPTIONAL:
            pattern = '(-*A?-*)'
        elif nargs == ZERO_OR_MORE:
            pattern = '(-*[A-]*)'
        elif nargs == ONE_OR_MORE:
            pattern = '(-*A[A-]*)'
        elif nargs == REMAINDER:
            pattern = '([-AO]*)'
        elif nargs == PARSER:
            pattern = '(-*A[-AO]*)'
        elif nargs == SUPPRESS:
            pattern = '(-*-*)'
        else:
            pattern = '(-*' + '-*'.join('A' * nargs) + '-*)' if nargs else '(-*-*)'
        return pattern.replace('-*', '').replace('-', '') if action.option_strings else pattern

    def _take_positionals(self, at):
        letters = self._letters[at:]
        counts = []
        for i in range(len(self._positionals), 0, -1):
            found = _re.match(''.join([self._pattern(action) for action in self._positionals[:i]]), letters)
            if found is not None:
                counts = [len(group) for group in found.groups()]
                break
        for action, count in zip(self._positionals, counts):
            args = self._args[at:at + count]
            at += count
            self._act(action, args)
        self._positionals = self._positionals[len(counts):]
        return at

    def _take_option(self, at):
        action, option, value = self._options[at]
        steps = []
        while True:
            if action is None:
                self._extras.append(self._args[at])
                return at + 1
            if value is None:
                start = end = at + 1
                end += self._count(action, self._letters[start:])
                steps.append((action, self._args[start:end], option))
                break
            count = self._count(action, 'A')
            if count == 0 and option[1] not in self._parser.prefix_chars and value != '':
                steps.append((action, [], option))
                option = option[0] + value[0]
                rest = value[1:] or None
                if option not in self._parser._option_string_actions:
                    raise ArgumentError(action, f'ignored explicit argument {value!r}')
                action, value = self._parser._option_string_actions[option], rest
                if value is not None and value[0] == '=':
                    value = value[1:]
            elif count == 1:
                end = at + 1
                steps.append((action, [value], option))
                break
            else:
                raise ArgumentError(action, f'ignored explicit argument {value!r}')
        for action, args, option in steps:
            self._act(action, args, option)
        return end

    def _finish(self):
        """Looks for what is missing, and converts defaults that are texts."""
        missing = []
        for action in self._parser._actions:
            if action in self._seen:
                continue
            if action.required:
                missing.append(_argument_name(action))
            elif isinstance(action.default, str) and action.default is getattr(self._namespace, action.dest, None):
                setattr(self._namespace, action.dest, self._parser._value(action, action.default))
        if missing:
            self._parser.error('the following arguments are required: ' + ', '.join(missing))
        for group in self._parser._mutually_exclusive_groups:
            if group.required and not any(action in self._given for action in group._group_actions):
                names = [_argument_name(action) for action in group._group_actions if action.help is not SUPPRESS]
                self._parser.error(f'one of the arguments {" ".join(names)} is required')
