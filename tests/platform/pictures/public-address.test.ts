import { describe, expect, it } from 'vitest'
import { makeHosts } from '#app/platform/pictures/hosts.server.ts'
import { isLoopback, isPublicAddress } from '#app/platform/pictures/public-address.server.ts'

describe('an address', () => {
  it.each([
    '1.1.1.1',
    '8.8.8.8',
    '172.15.0.1',
    '172.32.0.1',
    '192.167.1.1',
    '223.255.255.255',
    '2606:4700::1111',
    '2a00:1450::1',
  ])('is public: %s', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })

  it.each([
    ...['0.0.0.0', '10.0.0.1', '100.64.0.1', '127.0.0.1', '127.255.255.255', '169.254.169.254'],
    ...['172.16.0.1', '172.31.255.255', '192.0.0.8', '192.0.2.1', '192.168.1.1', '198.18.0.1'],
    ...['198.51.100.7', '203.0.113.9', '224.0.0.1', '240.0.0.1', '255.255.255.255'],
    ...[
      '::',
      '::1',
      '::ffff:127.0.0.1',
      '::ffff:8.8.8.8',
      '::127.0.0.1',
      '64:ff9b::7f00:1',
      'fc00::1',
    ],
    ...[
      'fd12::1',
      'fe80::1',
      'fec0::1',
      'ff02::1',
      '100::1',
      '2001::1',
      '2001:db8::1',
      '2002:7f00:1::',
      '3fff::1',
    ],
  ])('is not public: %s', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })

  it('is loopback in 127/8 and ::1 only', () => {
    expect(['127.0.0.1', '127.9.9.9', '::1'].map(isLoopback)).toEqual([true, true, true])
    expect(['10.0.0.1', '192.168.1.1', '::2', '8.8.8.8'].map(isLoopback)).toEqual([
      false,
      false,
      false,
      false,
    ])
  })
})

describe('a host', () => {
  const hosts = (addresses: string[], local = false) =>
    makeHosts({ local, lookUp: () => Promise.resolve(addresses) })

  it('is reached at its first address', async () => {
    expect(await hosts(['1.1.1.1', '2606:4700::1111']).resolve('x.example')).toEqual({
      ok: true,
      value: '1.1.1.1',
    })
  })

  it.each([[['10.0.0.1']], [['1.1.1.1', '127.0.0.1']], [['1.1.1.1', 'fd00::1']]])(
    'is refused when one of its addresses is private: %j',
    async (addresses) => {
      expect(await hosts(addresses).resolve('x.example')).toEqual({
        ok: false,
        refusal: 'private_address',
      })
    },
  )

  it.each(['127.0.0.1', '[::1]', 'localhost', 'x.localhost', 'localhost.'])(
    'on this machine is refused, but for local pictures: %s',
    async (hostname) => {
      expect(await hosts([]).resolve(hostname)).toEqual({ ok: false, refusal: 'private_address' })
      expect(await hosts([], true).resolve(hostname)).toMatchObject({ ok: true })
    },
  )

  it('in the same house is refused for local pictures too', async () => {
    expect(await hosts([], true).resolve('192.168.1.1')).toEqual({
      ok: false,
      refusal: 'private_address',
    })
  })

  it('is looked up once, however often it is asked for', async () => {
    let asked = 0
    const lookUp = () => {
      asked += 1
      return Promise.resolve([])
    }
    const { resolve } = makeHosts({ local: false, lookUp })
    const answers = await Promise.all(Array.from({ length: 41 }, () => resolve('gone.example')))
    expect(asked).toBe(1)
    expect(answers).toEqual(
      Array.from({ length: 41 }, () => ({ ok: false, refusal: 'name_not_found' })),
    )
  })

  it('is left in peace after three failures, until one of them succeeds', async () => {
    const { resolve, failed, answered } = hosts(['1.1.1.1'])
    for (let at = 0; at < 3; at += 1) failed('x.example')
    expect(await resolve('x.example')).toEqual({ ok: false, refusal: 'unreachable' })
    answered('x.example')
    expect(await resolve('x.example')).toEqual({ ok: true, value: '1.1.1.1' })
  })
})
