import { describe, expect, it } from 'vitest'
import {
  readNewFactor,
  readSecondFactor,
  shownRecoveryCode,
} from '#app/domain/staff/second-factor.ts'

const formOf = (fields: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

describe('a second factor', () => {
  it.each([
    ['123456', { kind: 'code', code: '123456' }],
    [' 123 456 ', { kind: 'code', code: '123456' }],
    ['abcde-fghjk', { kind: 'recovery', code: 'ABCDEFGHJK' }],
    [shownRecoveryCode('ABCDEFGHJK'), { kind: 'recovery', code: 'ABCDEFGHJK' }],
    ['', undefined],
    ['   ', undefined],
  ])('is read from "%s"', (code, read) => {
    expect(readSecondFactor(formOf({ code }))).toEqual(read)
  })

  it('is a passkey’s answer where there is one, whatever it holds', () => {
    const passkey = formOf({ passkey: '{"id":"x"}', challenge: 'sealed', code: '123456' })
    expect(readSecondFactor(passkey)).toEqual({
      ...{ kind: 'passkey', answer: { id: 'x' }, challenge: 'sealed' },
    })
    expect(readSecondFactor(formOf({ passkey: '{' }))).toMatchObject({ answer: undefined })
    expect(readSecondFactor(formOf({ passkey: 'x'.repeat(30_000) }))).toBeUndefined()
  })

  it('that is a new passkey has a name that can be shown', () => {
    const named = (name: string) => readNewFactor(formOf({ passkey: '{}', name }), '')
    expect(named('  Work\u0000 phone ')).toMatchObject({ name: 'Work  phone' })
    expect(named('')).toMatchObject({ name: 'Passkey' })
    expect(named('x'.repeat(200))).toMatchObject({ name: 'x'.repeat(60) })
  })
})
