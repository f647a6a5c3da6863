import { describe, expect, it } from 'vitest'
import { readIdentityForm } from '#app/domain/vault/identity-form.ts'

const reading = (fields: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return readIdentityForm(form)
}

describe('the form of an identity', () => {
  it('is read one thing to a line, without what is empty', () => {
    const read = reading({ names: ' Kanariefågel \r\n\r\nProv', dates: '1994-03-02', places: '' })
    expect(read).toEqual({
      ok: true,
      value: {
        ...{ names: ['Kanariefågel', 'Prov'], aliases: [], numbers: [], emails: [] },
        ...{ dates: ['1994-03-02'], places: [] },
      },
    })
  })

  it.each([
    ['no name', { places: 'Provstad' }, { names: 'missing' }],
    ['one letter', { names: 'Prov\nP' }, { names: 'line_short' }],
    ['a day in words', { names: 'Prov', dates: '2 March 1994' }, { dates: 'day_malformed' }],
    ['a day that is none', { names: 'Prov', dates: '1994-02-30' }, { dates: 'day_malformed' }],
    ['a line too many', { names: 'Prov\n'.repeat(31) }, { names: 'too_many' }],
    ['a line too long', { names: 'x'.repeat(101) }, { names: 'too_long' }],
  ])('with %s is refused', (_what, fields, errors) => {
    expect(reading(fields)).toEqual({ ok: false, errors })
  })

  it('fits under its seal however full it is, in whatever script', () => {
    const full = Array.from({ length: 30 }, () => '𐍈'.repeat(50)).join('\n')
    const read = reading({ names: full, aliases: full, numbers: full, emails: full, places: full })
    if (!read.ok) throw new Error(JSON.stringify(read.errors))
    const dates = Array.from({ length: 30 }, () => '1994-03-02')
    // The vault's limit, less the 28 bytes that a seal adds.
    const text = JSON.stringify({ ...read.value, dates })
    expect(Buffer.byteLength(text)).toBeLessThan(100_000 - 28)
  })
})
