import { describe, expect, it } from 'vitest'
import { readWithdrawal, typedWithdrawal } from '#app/domain/withdrawals/withdrawal-form.ts'

const ada = { name: 'Ada Berg', order: 'L-1042', pieces: '', email: 'ada@prov.example' }

function formOf(fields: Record<string, string>, more: [string, string | File][] = []): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  for (const [name, value] of more) form.append(name, value)
  return form
}

describe('a withdrawal form', () => {
  it('is read with its spaces trimmed; the pieces may be left out', () => {
    const form = formOf({ ...ada, name: '  Ada Berg ', email: ' ada@Prov.Example ' })
    expect(readWithdrawal(form)).toEqual({ ok: true, value: ada })
    const { pieces, ...rest } = ada
    expect(readWithdrawal(formOf(rest))).toEqual({ ok: true, value: ada })
  })

  it('names every wrong field at once', () => {
    expect(readWithdrawal(new FormData())).toEqual({
      ok: false,
      errors: { name: 'missing', order: 'missing', email: 'email_missing' },
    })
  })

  it.each([
    [{ name: 'x'.repeat(101) }, { name: 'too_long' }],
    [{ order: '1'.repeat(41) }, { order: 'too_long' }],
    [{ pieces: 'x'.repeat(301) }, { pieces: 'too_long' }],
    [{ email: `${'x'.repeat(250)}@prov.example` }, { email: 'too_long' }],
    [{ name: 'Ada\u0000' }, { name: 'malformed' }],
    [{ pieces: 'ringen\u2028halsbandet' }, { pieces: 'malformed' }],
    [{ email: 'ada@prov.example\r\nBcc: all@prov.example' }, { email: 'email_malformed' }],
    [{ email: 'ada' }, { email: 'email_malformed' }],
  ])('refuses %j', (typed, errors) => {
    expect(readWithdrawal(formOf({ ...ada, ...typed }))).toEqual({ ok: false, errors })
  })

  it('takes the longest that is allowed', () => {
    const longest = { name: 'x'.repeat(100), order: '1'.repeat(40), pieces: 'x'.repeat(300) }
    expect(readWithdrawal(formOf({ ...ada, ...longest })).ok).toBe(true)
  })

  it('refuses a field sent twice, and a file', () => {
    expect(readWithdrawal(formOf(ada, [['name', 'Bo']]))).toEqual({
      ok: false,
      errors: { name: 'repeated' },
    })
    const { name, ...rest } = ada
    const file = new File(['x'], 'name.txt')
    expect(readWithdrawal(formOf(rest, [['name', file]]))).toEqual({
      ok: false,
      errors: { name: 'malformed' },
    })
  })

  it('is shown again as it was typed', () => {
    const typed = { name: ' A', order: '?', pieces: 'x'.repeat(600), email: 'not one' }
    expect(typedWithdrawal(formOf(typed))).toEqual(typed)
  })
})
