"""Addresses, networks and interfaces: reading, arithmetic, order, kinds, and the texts of what is refused."""
import ipaddress
from ipaddress import (IPv4Address, IPv4Interface, IPv4Network, IPv6Address, IPv6Interface, IPv6Network, ip_address, ip_interface,
                       ip_network)


def attempt(what, *args, **kwargs):
    try:
        print(what.__name__, args, '->', what(*args, **kwargs))
    except Exception as e:
        print(what.__name__, args, '->', type(e).__name__, e)


for text in ['192.168.0.1', '8.8.8.8', '127.0.0.1', '169.254.1.1', '224.0.0.1', '0.0.0.0', '255.255.255.255', '100.64.0.1', '::1', '::',
             '2001:db8::1', 'fe80::1', 'ff02::1', '2001:4860:4860::8888', '::ffff:10.0.0.1', 'fc00::1', '2002:c000:204::', 'fec0::1',
             '1:0:0:2:0:0:0:3', '1:2:3:4:5:6:7::', '::2:3:4:5:6:7:8', '2001:0:4136:e378:8000:63bf:3fff:fdd2']:
    a = ip_address(text)
    print(a, repr(a), int(a), a.version, a.packed, a.exploded, a.compressed, a.max_prefixlen)
    print([name for name in ('is_private', 'is_global', 'is_multicast', 'is_reserved', 'is_loopback', 'is_link_local', 'is_unspecified')
           if getattr(a, name)], a.reverse_pointer, hash(a) if a.version == 4 else "")
    if a.version == 6:
        print(a.ipv4_mapped, a.sixtofour, a.teredo, a.scope_id, a.is_site_local)
scoped = ip_address('fe80::1%eth0')
print(scoped, repr(scoped), scoped.scope_id, scoped == ip_address('fe80::1'), scoped.is_link_local, int(scoped))
a = IPv4Address('10.0.0.255')
print(a + 1, a - 256, a < a + 1, a == IPv4Address(int(a)), a == '10.0.0.255', max([a, a + 5, a - 3]), sorted([a + 2, a, a - 1]))
print(f'{a:s}|{a!s:>20}|{a:b}|{a:#_b}|{a:x}|{a:#X}|{a:n}|{IPv6Address(1):#_x}')
print(IPv4Address(b'\x01\x02\x03\x04'), IPv6Address(b'\0' * 15 + b'\1'), IPv4Address(0xc0a80001))
print({IPv4Address(1): 'x'}[ip_address('0.0.0.1')], len({ip_address('::1'), ip_address('0:0::1')}))

for bad in ['', '1.2.3', '1.2.3.4.5', '256.1.1.1', '01.2.3.4', '1.2.3.a', '1..2.3', '1.2.3.1000', '1.2.3.4/24', -1, 2 ** 32, b'abc']:
    attempt(IPv4Address, bad)
for bad in ['', ':', '1:2', '1:::2', '1::2::3', '1:2:3:4:5:6:7', '1:2:3:4:5:6:7:8:9', ':1:2:3:4:5:6:7', '1:2:3:4:5:6:7:', 'g::', '12345::',
            '1:2:3:4:5:6:7:8:9:a', '::1.2.3', ':1::2', '1::2:', '1:2:3:4::5:6:7:8', -1, 2 ** 128, '::1/64']:
    attempt(IPv6Address, bad)
attempt(ip_address, 'x')
attempt(ip_network, '10.0.0.1/8')
attempt(ip_network, 'nonsense/8')
attempt(ip_interface, 'nonsense/8')
for bad in ['10.0.0.0/33', '10.0.0.0/a', '10.0.0.0/255.0.255.0', '10.0.0.1/24', '1/2/3', '10.0.0.0/-1', '10.0.0.0/']:
    attempt(IPv4Network, bad)
attempt(IPv6Network, '::/129')
attempt(IPv6Network, '::/ffff::')
try:
    IPv4Address(1) < IPv6Address(1)
except TypeError as e:
    print(e)
try:
    IPv4Address(1) < 3
except TypeError as e:
    print(e)

net = ip_network('192.168.0.0/29')
print(net, repr(net), list(net.hosts()), len(list(net)), net.num_addresses, net[0], net[-1], net[3])
print(net.netmask, net.hostmask, net.broadcast_address, net.prefixlen, net.with_netmask, net.with_hostmask, net.exploded, hash(net))
print(ip_address('192.168.0.7') in net, ip_address('192.168.0.8') in net, ip_address('::1') in net)
print(list(net.subnets()), list(net.subnets(new_prefix=31)), net.supernet(), net.supernet(new_prefix=16), net.supernet(3))
print(list(net.address_exclude(ip_network('192.168.0.4/31'))), list(net.address_exclude(net)))
print(net.overlaps(ip_network('192.168.0.0/16')), net.subnet_of(ip_network('192.168.0.0/16')), net.supernet_of(ip_network('192.168.0.2/31')))
print(net < ip_network('192.168.1.0/24'), net == IPv4Network('192.168.0.0/255.255.255.248'), net.compare_networks(net.supernet()))
print(IPv4Network('10.1.2.3/8', strict=False), IPv4Network(('10.0.0.0', 8)), IPv4Network((167772160, '255.0.0.0')), IPv4Network('10.0.0.0/0.255.255.255'))
print(list(ip_network('10.0.0.0/31').hosts()), list(ip_network('10.0.0.5').hosts()), list(ip_network('::/126').hosts()), list(ip_network('::/127').hosts()))
print(ip_network('2001:db8::/32'), ip_network('2001:db8::/32').num_addresses, next(ip_network('2001:db8::/32').subnets(new_prefix=48)))
for n in ('10.0.0.0/8', '8.8.8.0/24', '100.64.0.0/10', '224.0.0.0/4', '127.0.0.0/8', 'fe80::/10', 'fc00::/7', '2001:db8::/32'):
    n = ip_network(n)
    print(n, n.is_private, n.is_global, n.is_multicast, n.is_reserved, n.is_loopback, n.is_link_local, n.is_unspecified)
for call in (lambda: net[9], lambda: net[-9], lambda: list(net.subnets(new_prefix=20)), lambda: list(net.subnets(9)), lambda: list(net.subnets(-1)),
             lambda: net.supernet(40), lambda: net.supernet(new_prefix=30), lambda: list(net.subnets(2, 31)),
             lambda: list(net.address_exclude(ip_network('10.0.0.0/8'))), lambda: net.subnet_of(ip_network('::/0')), lambda: net.subnet_of(3),
             lambda: net < ip_network('::/0'), lambda: net < 1):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)

i = ip_interface('192.168.1.77/24')
print(i, repr(i), i.ip, i.network, i.netmask, i.hostmask, i.with_prefixlen, i.with_netmask, i.with_hostmask, hash(i))
print(i == ip_interface('192.168.1.77/255.255.255.0'), i == i.ip, i < ip_interface('192.168.2.1/24'), i.is_private, IPv6Interface('fe80::5/64').network)
print(IPv4Interface('1.2.3.4'), IPv4Interface(('1.2.3.4', 16)).network)

print(list(ipaddress.summarize_address_range(IPv4Address('192.0.2.0'), IPv4Address('192.0.2.130'))))
print(list(ipaddress.summarize_address_range(IPv4Address(0), IPv4Address(2 ** 32 - 1))))
print(list(ipaddress.collapse_addresses([ip_network('10.0.0.0/25'), ip_network('10.0.0.128/25'), ip_address('10.0.1.0'), ip_address('10.0.1.1'),
                                         ip_network('10.0.0.64/26')])))
for args in ((net[3], net[1]), (net[1], IPv6Address(1)), (net, net)):
    try:
        list(ipaddress.summarize_address_range(*args))
    except Exception as e:
        print(type(e).__name__, e)
mixed = [ip_network('::/0'), ip_address('::5'), ip_network('10.0.0.0/8'), ip_address('9.9.9.9'), ip_address('1.2.3.4')]
print(sorted([ip_address('::5'), ip_address('9.9.9.9'), ip_address('::1')], key=ipaddress.get_mixed_type_key))
print(ipaddress.v4_int_to_packed(1), ipaddress.v6_int_to_packed(1))
attempt(ipaddress.v4_int_to_packed, -1)
