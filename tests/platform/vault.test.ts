import { describe, expect, it } from 'vitest'
import { useEnvironment } from '#app/platform/env/env.server.ts'
import { lockAway, takeOut } from '#app/platform/vault.server.ts'
import { testEnvironment } from '#tests/make/environment.ts'

useEnvironment(testEnvironment())

describe('what is locked away', () => {
  it('comes out as it was, and never looks the same twice', () => {
    const [one, two] = [lockAway('a purpose', 'Ängel 🗝'), lockAway('a purpose', 'Ängel 🗝')]
    expect(takeOut('a purpose', one)).toBe('Ängel 🗝')
    expect(one.equals(two)).toBe(false)
    expect(one.includes('Ängel')).toBe(false)
  })

  it('comes out for its own purpose only, whole, and with its key', () => {
    const locked = lockAway('a purpose', 'a secret')
    expect(() => takeOut('another', locked)).toThrow()
    for (let place = 0; place < locked.length; place += 1) {
      const altered = Buffer.from(locked)
      altered[place] = (altered[place] ?? 0) ^ 1
      expect(() => takeOut('a purpose', altered)).toThrow()
    }
    useEnvironment(testEnvironment({ vaultKey: 'another vault key of thirty-two.' }))
    expect(() => takeOut('a purpose', locked)).toThrow()
    useEnvironment(testEnvironment())
  })
})
