import { describe, expect, it } from 'vitest'
import { readText, typedChoice, typedText } from '#app/values/field.ts'

const formOf = (...values: (string | Blob)[]): FormData => {
  const form = new FormData()
  for (const value of values) {
    if (typeof value === 'string') form.append('name', value)
    else form.append('name', value)
  }
  return form
}

const read = (form: FormData, wish: { longest: number; optional?: boolean } = { longest: 10 }) => {
  const outcome = readText(form, 'name', wish)
  return outcome.ok ? outcome.value : outcome.refusal
}

describe('a field', () => {
  it('is trimmed and composed', () => {
    expect(read(formOf('  A\u030Asa \u00a0'))).toBe('Åsa')
    expect(read(formOf('Åsa Ö.'))).toBe('Åsa Ö.')
  })

  it('is counted as it is composed: ten letters fit, eleven do not', () => {
    expect(read(formOf('A\u030A'.repeat(10)))).toBe('Å'.repeat(10))
    expect(read(formOf('Å'.repeat(11)))).toBe('too_long')
    expect(read(formOf(` ${'x'.repeat(10)} `))).toBe('x'.repeat(10))
    expect(read(formOf('x'.repeat(1_000_000)))).toBe('too_long')
  })

  it('is missing when it is not there, empty or blank; an optional one is empty then', () => {
    for (const form of [formOf(), formOf(''), formOf(' \u00a0\t\n')]) {
      expect(read(form)).toBe('missing')
      expect(read(form, { longest: 10, optional: true })).toBe('')
    }
  })

  it('is refused when it is sent twice, even with the same value', () => {
    expect(read(formOf('a', 'a'))).toBe('repeated')
    expect(read(formOf('', ''), { longest: 10, optional: true })).toBe('repeated')
  })

  it('is refused when it is a file', () => {
    expect(read(formOf(new Blob(['Alma'])))).toBe('malformed')
  })

  it.each(['\u0000', '\n', '\r\n', '\t', '\u001b', '\u007f', '\u0085', '\u2028', '\u2029'])(
    'is refused with a control character in it: %j',
    (sign) => {
      expect(read(formOf(`a${sign}b`))).toBe('malformed')
    },
  )

  it('holds no half characters: a form turns them into a sign that says so', () => {
    expect(read(formOf('a\ud800b'))).toBe('a\ufffdb')
    expect(read(formOf('🏮'))).toBe('🏮')
  })
})

describe('what was typed', () => {
  it('is shown again as it was, all of it, and what came twice side by side', () => {
    expect(typedText(formOf(' a\u0000b '), 'name')).toBe(' a\u0000b ')
    expect(typedText(formOf('one', 'two', 'one'), 'name')).toBe('one two')
    expect(typedText(formOf('x'.repeat(900_000)), 'name')).toBe('x'.repeat(900_000))
    expect(typedText(formOf(new Blob(['x'])), 'name')).toBe('')
    expect(typedText(formOf(), 'name')).toBe('')
  })

  it('was chosen once: of several choices the first is shown', () => {
    expect(typedChoice(formOf('SE', 'NO'), 'name')).toBe('SE')
    expect(typedChoice(formOf(new Blob(['SE']), 'NO'), 'name')).toBe('NO')
    expect(typedChoice(formOf(), 'name')).toBe('')
  })
})
