import { describe, expect, it } from 'vitest'
import { readPassword } from '#app/domain/staff/password.ts'
import { weighPassword } from '#app/domain/staff/weigh-password.server.ts'
import { cost, hashPassword, isPassword } from '#app/platform/password-hash.server.ts'

const owner = { name: 'Disa Sköld-Ek', email: 'disa.skold@lykta.example' }
const weigh = async (password: string) => {
  const weighed = await weighPassword(password, owner)
  return weighed.ok ? 'good' : weighed.refusal
}

describe('a password', () => {
  it.each([
    'korpen ritar sju gula trappor',
    'blå elefanter dansar',
    'qpwmzxnvbtrh',
    'ååååä öööö ñandú 猫がいる',
    '            spaces count      x7',
    'correct horse battery staple nineteen'.repeat(5),
  ])('may be anything that is long and hard to guess: %s', async (password) => {
    expect(await weigh(password)).toBe('good')
  })

  it.each([
    ['', 'password_missing'],
    ['elva tecken', 'password_short'],
    // Eleven, however many bytes they are.
    ['🔑🔑🔑🔑🔑🔑🔑🔑🔑🔑🔑', 'password_short'],
    ['x7'.repeat(101), 'password_long'],
    ['min DISA har en korg', 'password_own'],
    ['hela sköldmön springer', 'password_own'],
    ['lykta lykta lykta!', 'password_own'],
    ['qwertyuiop12', 'password_known'],
    ['password123456', 'password_known'],
    ['P@ssw0rd1234', 'password_known'],
    ['letmeinletmein', 'password_known'],
    ['aaaaaaaaaaaaaaaa', 'password_known'],
    ['abcdefghijklmnop', 'password_known'],
    ['123456123456', 'password_known'],
    ['1q2w3e4r5t6y', 'password_known'],
  ])('is not "%s": %s', async (password, refusal) => {
    expect(await weigh(password)).toBe(refusal)
  })

  it('is weighed in a moment, whatever it is', async () => {
    const began = performance.now()
    for (const part of ['a', 'ab', 'a1b2', 'password', 'qwe'])
      await weigh(part.repeat(200).slice(0, 200))
    expect(performance.now() - began).toBeLessThan(2_000)
  })

  it('is read as it was typed, and not at all when it comes twice', () => {
    const form = new FormData()
    form.append('password', '  spaces  ')
    expect(readPassword(form)).toBe('  spaces  ')
    form.append('password', 'again')
    expect(readPassword(form)).toBe('')
    expect(readPassword(new FormData())).toBe('')
  })
})

describe('a hash', () => {
  it('is argon2id at the cost that we name, and new each time', async () => {
    const [one, two] = [await hashPassword('a password'), await hashPassword('a password')]
    const { memoryCost, timeCost, parallelism } = cost
    expect(one).toContain(`$argon2id$v=19$m=${memoryCost},t=${timeCost},p=${parallelism}$`)
    expect(one).not.toBe(two)
    expect([memoryCost, timeCost]).toEqual([19_456, 2])
  })

  it('knows its password, however it is composed, and no other', async () => {
    const kept = await hashPassword('sko\u0308ld och svärd')
    expect(await isPassword('sk\u00f6ld och svärd', kept)).toBe(true)
    expect(await isPassword('skold och svärd', kept)).toBe(false)
    for (const none of [null, undefined]) expect(await isPassword('anything', none)).toBe(false)
  })
})
