"""A list of things to do with a command line, as it would be kept in a file of JSON."""
import argparse
import io
import json
import shlex
import sys
from contextlib import redirect_stdout
from dataclasses import asdict, dataclass, field
from datetime import date, timedelta
from string import Template
from textwrap import dedent, indent, shorten
from typing import List, Optional

TODAY = date(2024, 5, 17)


@dataclass
class Task:
    id: int
    title: str
    due: Optional[date] = None
    priority: int = 2
    tags: List[str] = field(default_factory=list)
    done: bool = False

    def overdue(self, today: date) -> bool:
        return not self.done and self.due is not None and self.due < today

    def __str__(self):
        mark = 'x' if self.done else '!' if self.overdue(TODAY) else ' '
        due = f' (due {self.due:%a %d.%m.})' if self.due else ''
        tags = ''.join(f' #{tag}' for tag in sorted(self.tags))
        return f'[{mark}] {self.id:>2} {"*" * (4 - self.priority):<3} {shorten(self.title, 30)}{due}{tags}'


class Store:
    def __init__(self, text='{"next": 1, "tasks": []}'):
        data = json.loads(text, object_hook=self._revive)
        self.next, self.tasks = data['next'], data['tasks']

    @staticmethod
    def _revive(data):
        if 'title' in data:
            data['due'] = date.fromisoformat(data['due']) if data['due'] else None
            return Task(**data)
        return data

    def dump(self):
        return json.dumps({'next': self.next, 'tasks': [asdict(t) for t in self.tasks]}, default=date.isoformat)

    def find(self, number):
        for task in self.tasks:
            if task.id == number:
                return task
        raise LookupError(f'no task {number}')


def parse_day(text):
    if text.startswith('+'):
        return TODAY + timedelta(days=int(text[1:]))
    try:
        return date.fromisoformat(text)
    except ValueError as e:
        raise argparse.ArgumentTypeError(f'{text!r} is no day: {e}')


def add(store, args):
    task = Task(store.next, ' '.join(args.title), args.due, args.priority, args.tag)
    store.next += 1
    store.tasks.append(task)
    print('added', task)


def listing(store, args):
    tasks = [t for t in store.tasks if (args.all or not t.done) and (not args.tag or args.tag in t.tags)]
    tasks.sort(key=lambda t: (t.done, t.priority, t.due or date.max, t.id))
    for task in tasks:
        print(task)
    print(f'{len(tasks)} task{"s" * (len(tasks) != 1)}')


def done(store, args):
    for number in args.ids:
        task = store.find(number)
        if task.done:
            print(f'{number} was done already')
        task.done = True


def report(store, args):
    total, finished = len(store.tasks), sum(t.done for t in store.tasks)
    text = Template(dedent('''\
        $finished of $total done ($percent%)
          overdue: $overdue
    ''')).substitute(finished=finished, total=total, percent=round(100 * finished / total) if total else 0,
                     overdue=', '.join(t.title for t in store.tasks if t.overdue(TODAY)) or '-')
    print(indent(text, '| '), end='')


def parser():
    top = argparse.ArgumentParser(prog='todo', description='Keeps a list.')
    commands = top.add_subparsers(dest='command', required=True, title='commands')
    sub = commands.add_parser('add', help='adds a task')
    sub.add_argument('title', nargs='+')
    sub.add_argument('-d', '--due', type=parse_day, metavar='DAY', help='a day, or +N')
    sub.add_argument('-p', '--priority', type=int, choices=range(1, 4), default=2)
    sub.add_argument('-t', '--tag', action='append', default=[])
    sub.set_defaults(run=add)
    sub = commands.add_parser('list', help='shows the tasks')
    sub.add_argument('-a', '--all', action='store_true')
    sub.add_argument('--tag')
    sub.set_defaults(run=listing)
    sub = commands.add_parser('done')
    sub.add_argument('ids', type=int, nargs='+')
    sub.set_defaults(run=done)
    commands.add_parser('report').set_defaults(run=report)
    return top


SESSION = '''
add Buy "oat milk" -t shop -t food --due +1
add Write the report on quarterly figures and more -p 1 -d 2024-05-10
add Call mum
list
done 3 1
done 3
list --all
list --tag shop --all
report
done 99
add
add x --due tomorrow
add x -p 7
frobnicate
--help
'''

text = Store().dump()
for line in SESSION.strip().splitlines():
    print('$ todo', line)
    sys.stderr = sys.stdout
    store = Store(text)
    try:
        args = parser().parse_args(shlex.split(line))
        args.run(store, args)
        text = store.dump()
    except SystemExit as e:
        print('exit', e.code)
    except LookupError as e:
        print('error:', e)
captured = io.StringIO()
with redirect_stdout(captured):
    listing(Store(text), argparse.Namespace(all=True, tag=None))
print(captured.getvalue().count('\n'), len(text), json.loads(text)['next'])
