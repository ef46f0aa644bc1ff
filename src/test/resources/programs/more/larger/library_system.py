"""A library: members, loans, fines and search, with an event log."""
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum
from functools import total_ordering
from itertools import groupby
from typing import Optional


class LibraryError(Exception):
    code = "library-error"


class NotAvailable(LibraryError):
    code = "not-available"


class LimitReached(LibraryError):
    code = "limit-reached"


class Genre(str, Enum):
    FICTION = "fiction"
    SCIENCE = "science"
    HISTORY = "history"


@total_ordering
@dataclass(eq=False)
class Book:
    isbn: str
    title: str
    author: str
    year: int
    genre: Genre
    copies: int = 1
    loans: list = field(default_factory=list)

    @property
    def available(self):
        return self.copies - sum(1 for loan in self.loans if loan.returned is None)

    def __eq__(self, other):
        return isinstance(other, Book) and self.isbn == other.isbn

    def __lt__(self, other):
        return (self.author.split()[-1], self.year) < (other.author.split()[-1], other.year)

    def __hash__(self):
        return hash(self.isbn)

    def __str__(self):
        return f"{self.title} ({self.author}, {self.year})"


@dataclass
class Loan:
    isbn: str
    member: str
    taken: date
    due: date
    returned: Optional[date] = None

    def fine(self, today, per_day=25):
        late = ((self.returned or today) - self.due).days
        return max(0, late) * per_day


class Library:
    LIMIT = 2
    PERIOD = timedelta(days=14)

    def __init__(self, today):
        self.books = {}
        self.members = {}
        self.today = today
        self.events = []

    def add(self, *books):
        for book in books:
            self.books.setdefault(book.isbn, book)
        return len(self.books)

    def log(self, event, **details):
        self.events.append((self.today, event, details))

    def borrow(self, member, isbn):
        loans = self.members.setdefault(member, [])
        book = self.books.get(isbn)
        if book is None:
            raise LibraryError(f"no book {isbn}")
        if sum(1 for l in loans if not l.returned) >= self.LIMIT:
            raise LimitReached(f"{member} already has {self.LIMIT} books")
        if not book.available:
            soonest = min(l.due for l in book.loans if not l.returned)
            raise NotAvailable(f"{book.title} is out until {soonest:%d %b %Y}")
        loan = Loan(isbn, member, self.today, self.today + self.PERIOD)
        loans.append(loan)
        book.loans.append(loan)
        self.log("borrow", member=member, title=book.title)
        return loan

    def give_back(self, member, isbn):
        for loan in self.members.get(member, ()):
            if loan.isbn == isbn and loan.returned is None:
                loan.returned = self.today
                self.log("return", member=member, fine=loan.fine(self.today))
                return loan.fine(self.today)
        raise LibraryError(f"{member} does not have {isbn}")

    def search(self, **criteria):
        def matches(book):
            for key, wanted in criteria.items():
                actual = getattr(book, key)
                if callable(wanted):
                    if not wanted(actual):
                        return False
                elif isinstance(wanted, str) and not isinstance(wanted, Genre):
                    if wanted.lower() not in actual.lower():
                        return False
                elif wanted != actual:
                    return False
            return True
        return sorted(filter(matches, self.books.values()))

    def overdue(self):
        for member, loans in sorted(self.members.items()):
            for loan in loans:
                if loan.returned is None and loan.due < self.today:
                    yield member, self.books[loan.isbn].title, loan.fine(self.today)


lib = Library(date(2024, 2, 20))
print(lib.add(
    Book("1", "Emma", "Jane Austen", 1815, Genre.FICTION, copies=2),
    Book("2", "Cosmos", "Carl Sagan", 1980, Genre.SCIENCE),
    Book("3", "SPQR", "Mary Beard", 2015, Genre.HISTORY),
    Book("4", "Persuasion", "Jane Austen", 1817, Genre.FICTION),
    Book("1", "Duplicate", "Nobody", 1, Genre.FICTION),
))
script = [
    (0, "borrow", "ann", "1"), (0, "borrow", "bob", "1"), (1, "borrow", "cy", "1"), (1, "borrow", "ann", "2"),
    (2, "borrow", "ann", "3"), (3, "give_back", "bob", "9"), (10, "give_back", "ann", "1"), (10, "borrow", "ann", "3"),
    (20, "give_back", "bob", "1"), (22, "borrow", "bob", "8"), (30, "give_back", "ann", "2"),
]
start = lib.today
for day, action, member, isbn in script:
    lib.today = start + timedelta(days=day)
    try:
        result = getattr(lib, action)(member, isbn)
    except LibraryError as e:
        print(f"{lib.today} {e.code}: {e}")
    else:
        print(lib.today, action, member, result.due if isinstance(result, Loan) else f"fine {result}")
print(list(lib.overdue()))
print([str(b) for b in lib.search(author="austen")], [b.title for b in lib.search(year=lambda y: y > 1900)], lib.search(genre=Genre.HISTORY)[0].available)
for genre, books in groupby(sorted(lib.books.values(), key=lambda b: b.genre), key=lambda b: b.genre):
    print(genre.value, sorted(b.title for b in books))
for when, event, details in lib.events[-3:]:
    print(when.isoformat(), event, details)
print(max(lib.books.values()), repr(lib.members["bob"][0]))
