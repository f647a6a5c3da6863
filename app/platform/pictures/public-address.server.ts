import { BlockList, isIPv4 } from 'node:net'

/** Everything in IPv4 that is not the public internet (IANA's special-purpose registry). */
const special4: [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
]

/** Inside IPv6's public 2000::/3: tunnels that carry an IPv4 address, and documentation. */
const special6: [string, number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]

const special = new BlockList()
for (const [network, prefix] of special4) special.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of special6) special.addSubnet(network, prefix, 'ipv6')

const global6 = new BlockList()
global6.addSubnet('2000::', 3, 'ipv6')

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

const family = (address: string) => (isIPv4(address) ? 'ipv4' : 'ipv6')

/** True for an IP address of the public internet. IPv6 that wraps an IPv4 address is not, whatever it wraps. */
export function isPublicAddress(address: string): boolean {
  if (special.check(address, family(address))) return false
  return isIPv4(address) || global6.check(address, 'ipv6')
}

/** True for an IP address of this very machine's loopback. */
export const isLoopback = (address: string): boolean => loopback.check(address, family(address))
