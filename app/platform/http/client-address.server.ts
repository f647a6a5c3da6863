import { isIPv4, isIPv6 } from 'node:net'

type Told = {
  /** The other end of the connection. */
  socket: string | undefined
  forwarded: string | string[] | undefined
  trustedProxies: number
}

/** Everybody whose address cannot be told is counted as one: a header of the wrong length must not open a way around. */
const unknown = 'unknown'

/**
 * Whom a request comes from. Each proxy adds the address that it saw at the end of X-Forwarded-For, so with n of our own in front the n-th from
 * the end is the visitor's, and whatever stands before it she may have made up. IPv6 counts by /64, which one subscriber has whole.
 */
export function clientAddress({ socket, forwarded, trustedProxies }: Told): string {
  if (trustedProxies === 0) return network(socket)
  const told = [forwarded ?? []].flat().join(',').split(',')
  return network(told.at(-trustedProxies)?.trim())
}

function network(address: string | undefined): string {
  const plain = address?.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '') ?? ''
  if (isIPv4(plain)) return plain
  return isIPv6(plain) ? `${groupsOf(plain).slice(0, 4).join(':')}::/64` : unknown
}

/** The eight groups of an IPv6 address. */
function groupsOf(address: string): string[] {
  const [before = '', after] = address.toLowerCase().split('::')
  const [left, right] = [before, after ?? ''].map((part) => part.split(':').filter(Boolean))
  const missing = Math.max(0, 8 - (left?.length ?? 0) - (right?.length ?? 0))
  return [...(left ?? []), ...Array<string>(missing).fill('0'), ...(right ?? [])].map((group) =>
    group.replace(/^0+(?=.)/, ''),
  )
}
