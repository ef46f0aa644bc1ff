"""ipaddress: addresses, networks and interfaces of IPv4 and IPv6."""
import re as _re

IPV4LENGTH, IPV6LENGTH = 32, 128
_DIGITS = _re.compile('[0-9]+')
_HEX = _re.compile('[0-9A-Fa-f]+')
_FORMAT = _re.compile('(#?)(_?)([xbnX])')


class AddressValueError(ValueError):
    """A text, number or bytes that is no address."""


class NetmaskValueError(ValueError):
    """What follows the slash is no mask."""


def ip_address(address):
    return _first_of((IPv4Address, IPv6Address), 'address', address)


def ip_network(address, strict=True):
    return _first_of((IPv4Network, IPv6Network), 'network', address, strict)


def ip_interface(address):
    return _first_of((IPv4Interface, IPv6Interface), 'interface', address)


def _first_of(kinds, what, address, *more):
    for kind in kinds:
        try:
            return kind(address, *more)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError(f'{address!r} does not appear to be an IPv4 or IPv6 {what}')


def _packed(address, version, size):
    try:
        return address.to_bytes(size, 'big')
    except OverflowError:
        raise ValueError(f'Address negative or too large for IPv{version}')


def v4_int_to_packed(address):
    return _packed(address, 4, 4)


def v6_int_to_packed(address):
    return _packed(address, 6, 16)


def _mixed(a, b, what='version'):
    return TypeError(f'{a} and {b} are not of the same {what}')


def _zero_bits(number, most):
    """How many bits at the end are 0."""
    return most if number == 0 else min(most, (number & -number).bit_length() - 1)


def _split(address):
    """The address and what follows its slash, or None."""
    if isinstance(address, tuple):
        return address[0], address[1] if len(address) > 1 else None
    if isinstance(address, (bytes, int)):
        return address, None
    parts = str(address).split('/')
    if len(parts) > 2:
        raise AddressValueError(f"Only one '/' permitted in {address!r}")
    return parts[0], parts[1] if len(parts) == 2 else None


class _Version4:
    """What all of IPv4 share."""
    __slots__ = ()
    version, max_prefixlen, _all_ones = 4, 32, 2 ** 32 - 1

    @staticmethod
    def _parse(text):
        if not text:
            raise AddressValueError('Address cannot be empty')
        octets = text.split('.')
        if len(octets) != 4:
            raise AddressValueError(f'Expected 4 octets in {text!r}')
        try:
            return int.from_bytes(bytes([_Version4._octet(octet) for octet in octets]), 'big')
        except ValueError as e:
            raise AddressValueError(f'{e} in {text!r}') from None

    @staticmethod
    def _octet(text):
        if not text:
            raise ValueError('Empty octet not permitted')
        if not _DIGITS.fullmatch(text):
            raise ValueError(f'Only decimal digits permitted in {text!r}')
        if len(text) > 3:
            raise ValueError(f'At most 3 characters permitted in {text!r}')
        if text != '0' and text[0] == '0':
            raise ValueError(f'Leading zeros are not permitted in {text!r}')
        value = int(text)
        if value > 255:
            raise ValueError(f'Octet {value} (> 255) not permitted')
        return value

    @staticmethod
    def _text(number):
        return '.'.join(map(str, number.to_bytes(4, 'big')))

    @classmethod
    def _prefix_of_mask(cls, text):
        """A mask as an address: ones and then zeroes, or the other way round."""
        try:
            number = cls._parse(text)
        except AddressValueError:
            cls._refuse_mask(text)
        for mask in (number, number ^ cls._all_ones):
            prefix = cls.max_prefixlen - _zero_bits(mask, cls.max_prefixlen)
            if mask == cls._mask(prefix):
                return prefix
        cls._refuse_mask(text)


class _Version6:
    """What all of IPv6 share."""
    __slots__ = ()
    version, max_prefixlen, _all_ones = 6, 128, 2 ** 128 - 1

    @staticmethod
    def _parse(text):
        if not text:
            raise AddressValueError('Address cannot be empty')
        parts = text.split(':')
        if len(parts) < 3:
            raise AddressValueError(f'At least 3 parts expected in {text!r}')
        if '.' in parts[-1]:
            try:
                low = _Version4._parse(parts.pop())
            except AddressValueError as e:
                raise AddressValueError(f'{e} in {text!r}') from None
            parts += ['%x' % (low >> 16), '%x' % (low & 0xffff)]
        if len(parts) > 9:
            raise AddressValueError(f'At most 8 colons permitted in {text!r}')
        parts = _Version6._unfold(parts, text)
        try:
            number = 0
            for part in parts:
                number = number << 16 | _Version6._hextet(part)
            return number
        except ValueError as e:
            raise AddressValueError(f'{e} in {text!r}') from None

    @staticmethod
    def _unfold(parts, text):
        """Eight parts: a double colon stands for as many zeroes as are missing."""
        gaps = [i for i in range(1, len(parts) - 1) if not parts[i]]
        if len(gaps) > 1:
            raise AddressValueError(f"At most one '::' permitted in {text!r}")
        if not gaps and len(parts) != 8:
            raise AddressValueError(f"Exactly 8 parts expected without '::' in {text!r}")
        high, low = (parts[:gaps[0]], parts[gaps[0] + 1:]) if gaps else (parts, [])
        if not parts[0]:
            high = high[1:]
            if high:
                raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
        if not parts[-1]:
            if not gaps or low[:-1]:
                raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {text!r}")
            low = low[:-1]
        if not gaps:
            return high
        missing = 8 - len(high) - len(low)
        if missing < 1:
            raise AddressValueError(f"Expected at most 7 other parts with '::' in {text!r}")
        return high + ['0'] * missing + low

    @staticmethod
    def _hextet(text):
        if text and not _HEX.fullmatch(text):
            raise ValueError(f'Only hex digits permitted in {text!r}')
        if len(text) > 4:
            raise ValueError(f'At most 4 characters permitted in {text!r}')
        return int(text, 16)

    @staticmethod
    def _text(number):
        parts = ['%x' % (number >> shift & 0xffff) for shift in range(112, -1, -16)]
        start, size = 0, 1
        for i in range(8):
            end = i
            while end < 8 and parts[end] == '0':
                end += 1
            if end - i > size:
                start, size = i, end - i
        if size == 1:
            return ':'.join(parts)
        return ':'.join(parts[:start]) + '::' + ':'.join(parts[start + size:])

    @staticmethod
    def _long_text(number):
        digits = '%032x' % number
        return ':'.join(digits[i:i + 4] for i in range(0, 32, 4))

    @classmethod
    def _prefix_of_mask(cls, text):
        cls._refuse_mask(text)


class _Base:
    """What addresses and networks share."""
    __slots__ = ()

    @classmethod
    def _mask(cls, prefix):
        return cls._all_ones ^ cls._all_ones >> prefix

    @staticmethod
    def _refuse_mask(mask):
        raise NetmaskValueError(f'{mask!r} is not a valid netmask')

    @classmethod
    def _prefix(cls, mask):
        """The length that a number or a text says; all of the bits if there is none."""
        if mask is None:
            return cls.max_prefixlen
        if isinstance(mask, int):
            length = mask
        elif _DIGITS.fullmatch(mask):
            length = int(mask)
        else:
            return cls._prefix_of_mask(mask)
        if not 0 <= length <= cls.max_prefixlen:
            cls._refuse_mask(mask)
        return length

    @property
    def compressed(self):
        return str(self)

    @property
    def reverse_pointer(self):
        text = str(self) if self.version == 4 else self.exploded.replace(':', '')
        if self.version == 4:
            return '.'.join(reversed(text.split('.'))) + '.in-addr.arpa'
        return '.'.join(reversed(text)) + '.ip6.arpa'

    def __repr__(self):
        return f'{type(self).__name__}({str(self)!r})'


class _Address(_Base):
    """A number of 32 or 128 bits."""
    __slots__ = ('_ip', '__weakref__')

    def __init__(self, address):
        if isinstance(address, int):
            if address < 0:
                raise AddressValueError(f'{address} (< 0) is not permitted as an IPv{self.version} address')
            if address > self._all_ones:
                raise AddressValueError(
                    f'{address} (>= 2**{self.max_prefixlen}) is not permitted as an IPv{self.version} address')
            self._ip = address
        elif isinstance(address, bytes):
            size = self.max_prefixlen // 8
            if len(address) != size:
                raise AddressValueError(
                    f'{address!r} (len {len(address)} != {size}) is not permitted as an IPv{self.version} address')
            self._ip = int.from_bytes(address, 'big')
        else:
            text = str(address)
            if '/' in text:
                raise AddressValueError(f"Unexpected '/' in {address!r}")
            self._read(text)

    def _read(self, text):
        self._ip = self._parse(text)

    @property
    def exploded(self):
        return str(self) if self.version == 4 else self._long_text(self._ip)

    @property
    def packed(self):
        return self._ip.to_bytes(self.max_prefixlen // 8, 'big')

    def __int__(self):
        return self._ip

    def __str__(self):
        return self._text(self._ip)

    def __hash__(self):
        return hash(hex(self._ip))

    def __reduce__(self):
        return type(self), (self._ip,)

    def __eq__(self, other):
        try:
            return self._ip == other._ip and self.version == other.version
        except AttributeError:
            return NotImplemented

    def __lt__(self, other):
        if not isinstance(other, _Address):
            return NotImplemented
        if self.version != other.version:
            raise _mixed(self, other)
        return self._ip < other._ip

    def __gt__(self, other):
        less = self.__lt__(other)
        return less if less is NotImplemented else not less and self != other

    def __le__(self, other):
        less = self.__lt__(other)
        return less if less is NotImplemented else less or self == other

    def __ge__(self, other):
        less = self.__lt__(other)
        return less if less is NotImplemented else not less

    def __add__(self, other):
        return type(self)(self._ip + other) if isinstance(other, int) else NotImplemented

    def __sub__(self, other):
        return type(self)(self._ip - other) if isinstance(other, int) else NotImplemented

    def __format__(self, spec):
        if not spec or spec[-1] == 's':
            return format(str(self), spec)
        match = _FORMAT.fullmatch(spec)
        if not match:
            return super().__format__(spec)
        alternate, grouping, base = match.groups()
        if base == 'n':
            base = 'b' if self.version == 4 else 'x'
        width = self.max_prefixlen if base == 'b' else self.max_prefixlen // 4
        if grouping:
            width += width // 4 - 1
        if alternate:
            width += 2
        return format(self._ip, f'{alternate}0{width}{grouping}{base}')

    def _in(self, networks):
        return any(self in network for network in networks)

    @property
    def is_private(self):
        return self._in(self._PRIVATE)

    @property
    def is_global(self):
        return not self.is_private and not self._in(self._SHARED)

    @property
    def is_multicast(self):
        return self in self._MULTICAST

    @property
    def is_reserved(self):
        return self._in(self._RESERVED)

    @property
    def is_link_local(self):
        return self in self._LINK_LOCAL

    @property
    def is_loopback(self):
        return self in self._LOOPBACK

    @property
    def is_unspecified(self):
        return self._ip == 0


class IPv4Address(_Version4, _Address):
    """An address of 32 bits."""
    __slots__ = ()


class IPv6Address(_Version6, _Address):
    """An address of 128 bits, with the name of a link behind % if it has one."""
    __slots__ = ('_scope_id',)

    def __init__(self, address):
        self._scope_id = None
        _Address.__init__(self, address)

    def _read(self, text):
        text, percent, scope = text.partition('%')
        if percent:
            if not scope or '%' in scope:
                raise AddressValueError(f'Invalid IPv6 address: "{text}%{scope}"')
            self._scope_id = scope
        self._ip = self._parse(text)

    @property
    def scope_id(self):
        return self._scope_id

    def __str__(self):
        text = self._text(self._ip)
        return f'{text}%{self._scope_id}' if self._scope_id else text

    def __hash__(self):
        return hash((self._ip, self._scope_id))

    def __eq__(self, other):
        equal = _Address.__eq__(self, other)
        return equal if equal is not True else self._scope_id == getattr(other, '_scope_id', None)

    @property
    def is_private(self):
        mapped = self.ipv4_mapped
        return self._in(self._PRIVATE) if mapped is None else mapped.is_private

    @property
    def is_site_local(self):
        return self in self._SITE_LOCAL

    @property
    def ipv4_mapped(self):
        return IPv4Address(self._ip & 0xffffffff) if self._ip >> 32 == 0xffff else None

    @property
    def teredo(self):
        if self._ip >> 96 != 0x20010000:
            return None
        return IPv4Address(self._ip >> 64 & 0xffffffff), IPv4Address(~self._ip & 0xffffffff)

    @property
    def sixtofour(self):
        return IPv4Address(self._ip >> 80 & 0xffffffff) if self._ip >> 112 == 0x2002 else None


class _Network(_Base):
    """All addresses that begin with the same bits."""

    def __init__(self, address, strict=True):
        address, mask = _split(address)
        self.network_address = self._address_class(address)
        self._prefixlen = self._prefix(mask)
        self.netmask = self._address_class(self._mask(self._prefixlen))
        start = int(self.network_address)
        if start & int(self.netmask) != start:
            if strict:
                raise ValueError(f'{self} has host bits set')
            self.network_address = self._address_class(start & int(self.netmask))

    @property
    def prefixlen(self):
        return self._prefixlen

    @property
    def hostmask(self):
        return self._address_class(int(self.netmask) ^ self._all_ones)

    @property
    def broadcast_address(self):
        return self._address_class(int(self.network_address) | int(self.hostmask))

    @property
    def num_addresses(self):
        return int(self.hostmask) + 1

    @property
    def with_prefixlen(self):
        return f'{self.network_address}/{self._prefixlen}'

    @property
    def with_netmask(self):
        return f'{self.network_address}/{self.netmask}'

    @property
    def with_hostmask(self):
        return f'{self.network_address}/{self.hostmask}'

    @property
    def exploded(self):
        return f'{self.network_address.exploded}/{self._prefixlen}'

    def __str__(self):
        return self.with_prefixlen

    def __reduce__(self):
        return type(self), (str(self),)

    def _addresses(self, start, stop):
        for number in range(start, stop):
            yield self._address_class(number)

    def hosts(self):
        start, stop = int(self.network_address), int(self.broadcast_address) + 1
        if self._prefixlen == self.max_prefixlen:
            return [self._address_class(start)]
        if self._prefixlen < self.max_prefixlen - 1:
            start += 1
            stop -= self.version == 4
        return self._addresses(start, stop)

    def __iter__(self):
        return self._addresses(int(self.network_address), int(self.broadcast_address) + 1)

    def __getitem__(self, n):
        number = int(self.network_address if n >= 0 else self.broadcast_address) + (n if n >= 0 else n + 1)
        if not int(self.network_address) <= number <= int(self.broadcast_address):
            raise IndexError('address out of range')
        return self._address_class(number)

    def __contains__(self, other):
        if self.version != other.version or isinstance(other, _Network):
            return False
        return other._ip & int(self.netmask) == int(self.network_address)

    def __eq__(self, other):
        try:
            return (self.version == other.version and self.network_address == other.network_address
                    and int(self.netmask) == int(other.netmask))
        except AttributeError:
            return NotImplemented

    def __lt__(self, other):
        if not isinstance(other, _Network):
            return NotImplemented
        if self.version != other.version:
            raise _mixed(self, other)
        return (self.network_address, self._prefixlen) < (other.network_address, other._prefixlen)

    def __gt__(self, other):
        less = self.__lt__(other)
        return less if less is NotImplemented else not less and self != other

    def __le__(self, other):
        less = self.__lt__(other)
        return less if less is NotImplemented else less or self == other

    def __ge__(self, other):
        less = self.__lt__(other)
        return less if less is NotImplemented else not less

    def __hash__(self):
        return hash(int(self.network_address) ^ int(self.netmask))

    def overlaps(self, other):
        return (other.network_address in self or other.broadcast_address in self
                or self.network_address in other or self.broadcast_address in other)

    def _is_within(self, other):
        if not isinstance(other, _Network):
            raise TypeError(f'Unable to test subnet containment between {self} and {other}')
        if self.version != other.version:
            raise _mixed(self, other)
        return other.network_address <= self.network_address and other.broadcast_address >= self.broadcast_address

    def subnet_of(self, other):
        return self._is_within(other)

    def supernet_of(self, other):
        if not isinstance(other, _Network):
            raise TypeError(f'Unable to test subnet containment between {other} and {self}')
        return other._is_within(self)

    def subnets(self, prefixlen_diff=1, new_prefix=None):
        if self._prefixlen == self.max_prefixlen:
            yield self
            return
        if new_prefix is not None:
            if new_prefix < self._prefixlen:
                raise ValueError('new prefix must be longer')
            if prefixlen_diff != 1:
                raise ValueError('cannot set prefixlen_diff and new_prefix')
            prefixlen_diff = new_prefix - self._prefixlen
        if prefixlen_diff < 0:
            raise ValueError('prefix length diff must be > 0')
        length = self._prefixlen + prefixlen_diff
        if length > self.max_prefixlen:
            raise ValueError(f'prefix length diff {length} is invalid for netblock {self}')
        start, stop = int(self.network_address), int(self.broadcast_address) + 1
        for number in range(start, stop, int(self.hostmask) + 1 >> prefixlen_diff):
            yield type(self)((number, length))

    def supernet(self, prefixlen_diff=1, new_prefix=None):
        if self._prefixlen == 0:
            return self
        if new_prefix is not None:
            if new_prefix > self._prefixlen:
                raise ValueError('new prefix must be shorter')
            if prefixlen_diff != 1:
                raise ValueError('cannot set prefixlen_diff and new_prefix')
            prefixlen_diff = self._prefixlen - new_prefix
        length = self._prefixlen - prefixlen_diff
        if length < 0:
            raise ValueError(f'current prefixlen is {self._prefixlen}, cannot have a prefixlen_diff of {prefixlen_diff}')
        return type(self)((int(self.network_address) & self._mask(length), length))

    def address_exclude(self, other):
        if self.version != other.version:
            raise _mixed(self, other)
        if not isinstance(other, _Network):
            raise TypeError(f'{other} is not a network object')
        if not other.subnet_of(self):
            raise ValueError(f'{other} not contained in {self}')
        rest = self
        while rest != other:
            low, high = rest.subnets()
            if other.subnet_of(low):
                rest = low
                yield high
            else:
                rest = high
                yield low

    def compare_networks(self, other):
        if self.version != other.version:
            raise _mixed(self, other, 'type')
        mine, its = ((int(one.network_address), int(one.netmask)) for one in (self, other))
        return (mine > its) - (mine < its)

    def _both(self, name):
        return getattr(self.network_address, name) and getattr(self.broadcast_address, name)

    @property
    def is_private(self):
        return any(self.network_address in one and self.broadcast_address in one for one in self._address_class._PRIVATE)

    @property
    def is_global(self):
        shared = self._address_class._SHARED
        is_shared = any(self.network_address in one and self.broadcast_address in one for one in shared)
        return not is_shared and not self.is_private


for _name in 'is_multicast is_reserved is_link_local is_loopback is_unspecified'.split():
    setattr(_Network, _name, property(lambda self, name=_name: self._both(name)))


class IPv4Network(_Version4, _Network):
    """A network of IPv4."""
    _address_class = IPv4Address


class IPv6Network(_Version6, _Network):
    """A network of IPv6."""
    _address_class = IPv6Address

    @property
    def is_site_local(self):
        return self._both('is_site_local')


class _Interface:
    """An address together with the network that it is in."""
    __slots__ = ()

    def __init__(self, address):
        address, mask = _split(address)
        self._address_class.__init__(self, address)
        self.network = self._network_class((self._ip, self._prefix(mask)), False)
        self.netmask, self._prefixlen = self.network.netmask, self.network.prefixlen

    @property
    def hostmask(self):
        return self.network.hostmask

    @property
    def ip(self):
        return self._address_class(self._ip)

    @property
    def with_prefixlen(self):
        return f'{self._text(self._ip)}/{self._prefixlen}'

    @property
    def with_netmask(self):
        return f'{self._text(self._ip)}/{self.netmask}'

    @property
    def with_hostmask(self):
        return f'{self._text(self._ip)}/{self.hostmask}'

    @property
    def exploded(self):
        return f'{self.ip.exploded}/{self._prefixlen}'

    def __str__(self):
        return f'{self._address_class.__str__(self)}/{self._prefixlen}'

    def __hash__(self):
        return hash((self._ip, self._prefixlen, int(self.network.network_address)))

    def __reduce__(self):
        return type(self), (str(self),)

    def __eq__(self, other):
        equal = self._address_class.__eq__(self, other)
        if not equal or equal is NotImplemented:
            return equal
        try:
            return self.network == other.network
        except AttributeError:
            return False

    def __lt__(self, other):
        less = self._address_class.__lt__(self, other)
        if less is NotImplemented:
            return less
        try:
            return self.network < other.network or self.network == other.network and less
        except AttributeError:
            return False


class IPv4Interface(_Interface, IPv4Address):
    """An address of IPv4 in its network."""
    _address_class, _network_class = IPv4Address, IPv4Network


class IPv6Interface(_Interface, IPv6Address):
    """An address of IPv6 in its network."""
    _address_class, _network_class = IPv6Address, IPv6Network


def _networks(texts, kind):
    return [kind(text) for text in texts.split()]


IPv4Address._PRIVATE = _networks(
    '0.0.0.0/8 10.0.0.0/8 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/29 192.0.0.170/31 192.0.2.0/24 192.168.0.0/16 '
    '198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 240.0.0.0/4 255.255.255.255/32', IPv4Network)
IPv4Address._SHARED = _networks('100.64.0.0/10', IPv4Network)
IPv4Address._RESERVED = _networks('240.0.0.0/4', IPv4Network)
IPv4Address._MULTICAST, IPv4Address._LINK_LOCAL, IPv4Address._LOOPBACK = _networks(
    '224.0.0.0/4 169.254.0.0/16 127.0.0.0/8', IPv4Network)
IPv6Address._PRIVATE = _networks(
    '::1/128 ::/128 ::ffff:0:0/96 100::/64 2001::/23 2001:2::/48 2001:db8::/32 2001:10::/28 fc00::/7 fe80::/10', IPv6Network)
IPv6Address._SHARED = []
IPv6Address._RESERVED = _networks(
    '::/8 100::/8 200::/7 400::/6 800::/5 1000::/4 4000::/3 6000::/3 8000::/3 A000::/3 C000::/3 E000::/4 F000::/5 F800::/6 '
    'FE00::/9', IPv6Network)
IPv6Address._MULTICAST, IPv6Address._LINK_LOCAL, IPv6Address._LOOPBACK, IPv6Address._SITE_LOCAL = _networks(
    'ff00::/8 fe80::/10 ::1/128 fec0::/10', IPv6Network)


def summarize_address_range(first, last):
    if not (isinstance(first, _Address) and isinstance(last, _Address)):
        raise TypeError('first and last must be IP addresses, not networks')
    if first.version != last.version:
        raise _mixed(first, last)
    if first > last:
        raise ValueError('last IP address must be greater than first')
    kind = IPv4Network if first.version == 4 else IPv6Network
    start, stop = int(first), int(last) + 1
    while start < stop:
        bits = min(_zero_bits(start, first.max_prefixlen), (stop - start).bit_length() - 1)
        yield kind((start, first.max_prefixlen - bits))
        start += 1 << bits


def collapse_addresses(addresses):
    """The fewest networks that hold the same addresses, in order."""
    addresses = list(addresses)
    networks, version = [], None
    for one in addresses:
        if version is not None and one.version != version.version:
            raise _mixed(one, version)
        version = one
        if isinstance(one, _Network):
            networks.append(one)
        else:
            kind = IPv4Network if one.version == 4 else IPv6Network
            networks.append(kind((one._ip, one.max_prefixlen)))
    merged = []
    for network in sorted(networks):
        if merged and network.subnet_of(merged[-1]):
            continue
        merged.append(network)
        while len(merged) > 1 and merged[-2]._prefixlen == merged[-1]._prefixlen > 0 and merged[-2].supernet() == merged[-1].supernet():
            merged[-2:] = [merged[-1].supernet()]
    return iter(merged)


def get_mixed_type_key(obj):
    if isinstance(obj, _Network):
        return obj.version, obj.network_address, obj.netmask
    if isinstance(obj, _Address):
        return obj.version, obj
    return NotImplemented
