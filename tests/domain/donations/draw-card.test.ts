import { describe, expect, it } from 'vitest'
import { drawCard } from '#app/domain/donations/tributes/draw-card.server.ts'
import { longestGreeting, longestName } from '#app/domain/donations/tributes/tribute.ts'
import { locales } from '#app/i18n/locale.ts'

const wide = (length: number) => 'Wilhelmina Öberg '.repeat(20).slice(0, length).trim()
const content = (tribute: object = {}) => ({
  tribute: {
    ...{ kind: 'memory' as const, locale: 'sv' as const, honoured: 'Karin Öberg' },
    ...{ sender: 'Åsa och Nils', greeting: 'Vi minns henne.', ...tribute },
  },
  ...{ organisation: 'Föreningen Lykta', fund: 'Trygga nätter' },
  at: new Date('2026-12-24T10:00:00Z'),
})
const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length

describe('a card to print', () => {
  it.each(locales)('is one page in %s, however long its names and its greeting', async (locale) => {
    const names = { honoured: wide(longestName), sender: wide(longestName) }
    const long = content({ locale, ...names, greeting: wide(longestGreeting) })
    expect(pagesIn(await drawCard(long))).toBe(1)
    expect(pagesIn(await drawCard(content({ locale, greeting: '' })))).toBe(1)
  })

  it('is the same to the byte for the same words, and another for others', async () => {
    const first = await drawCard(content())
    expect(await drawCard(content())).toEqual(first)
    expect(await drawCard(content({ greeting: 'Tack.' }))).not.toEqual(first)
  })
})
