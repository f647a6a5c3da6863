import { describe, expect, it } from 'vitest'
import { clientAddress } from '#app/platform/http/client-address.server.ts'

const seen = (
  trustedProxies: number,
  forwarded: string | string[] | undefined,
  socket = '10.0.0.1',
) => clientAddress({ trustedProxies, forwarded, socket })

describe('whom a request comes from', () => {
  it('is told by the connection alone when no proxy is trusted, whatever a header says', () => {
    expect(seen(0, '203.0.113.9')).toBe('10.0.0.1')
    expect(seen(0, undefined, '::ffff:192.0.2.7')).toBe('192.0.2.7')
  })

  it('is told by our own proxies from the end, and not by what the visitor put before', () => {
    expect(seen(1, '198.51.100.1, 203.0.113.9')).toBe('203.0.113.9')
    expect(seen(2, '198.51.100.1, 203.0.113.9, 192.0.2.1')).toBe('203.0.113.9')
    expect(seen(2, ['198.51.100.1', '203.0.113.9,192.0.2.1'])).toBe('203.0.113.9')
  })

  it('is one and the same stranger when a header is missing, short or no address', () => {
    for (const forwarded of [undefined, '', 'unknown', '203.0.113.9:8080', '<script>']) {
      expect(seen(1, forwarded)).toBe('unknown')
    }
    expect(seen(3, '203.0.113.9')).toBe('unknown')
  })

  it('is a /64 for IPv6, however it is written', () => {
    const same = ['2001:db8:0:1::1', '2001:DB8::1:ffff:2:3:4', '2001:0db8:0000:0001:9:8:7:6']
    for (const socket of same) expect(seen(0, undefined, socket)).toBe('2001:db8:0:1::/64')
    expect(seen(0, undefined, '2001:db8:0:2::1')).toBe('2001:db8:0:2::/64')
    expect(seen(0, undefined, '::1')).toBe('0:0:0:0::/64')
    expect(seen(0, undefined, 'fe80::1%eth0')).toBe('fe80:0:0:0::/64')
  })
})
