import { describe, expect, it } from 'vitest'
import { campaigns } from '#prisma/example/campaigns.ts'
import { collections } from '#prisma/example/collections.ts'
import { deliveryMethods } from '#prisma/example/delivery.ts'
import { designers } from '#prisma/example/designers.ts'
import { questions } from '#prisma/example/facts.ts'
import { amountLine, amountLines, funds, suggestedAmounts } from '#prisma/example/giving.ts'
import { helpLines } from '#prisma/example/help-lines.ts'
import { legalPages } from '#prisma/example/legal.ts'
import { organisation } from '#prisma/example/organisation.ts'
import { pricePartNames, products } from '#prisma/example/products.ts'
import { exampleMark, stories } from '#prisma/example/stories.ts'
import { sentencesIn, translatedIn } from './translated.ts'

const everything = {
  organisation,
  collections,
  designers,
  products,
  pricePartNames,
  funds,
  amountLines,
  deliveryMethods,
  legalPages,
  questions,
  helpLines,
  campaigns,
  stories,
  exampleMark,
}
const texts = translatedIn(everything, 'example')

describe('the three languages', () => {
  it('are found in every room of the example', () => {
    for (const room of Object.keys(everything)) {
      expect(texts.some(({ path }) => path.startsWith(`example.${room}`))).toBe(true)
    }
  })

  it.each(texts.map(({ path, texts }) => [path, texts] as const))(
    '%s says as much in each',
    (_, found) => {
      const counts = [found.sv, found.nb, found.en].map((one) => sentencesIn(one).length)
      expect(new Set(counts).size).toBe(1)
      expect(counts[0]).toBeGreaterThan(0)
      for (const sentence of sentencesIn(found)) expect(sentence.trim()).not.toBe('')
    },
  )

  // Short labels such as "45 cm" or "Programmet" may be the same; a sentence may not.
  it('never share a sentence', () => {
    const shared = texts.filter(({ texts: { sv, nb, en } }) => {
      const [a, b, c] = [sv, nb, en].map(
        (one) => new Set(sentencesIn(one).filter((s) => s.length > 24)),
      )
      return (
        [...(a ?? [])].some((s) => b?.has(s) || c?.has(s)) || [...(b ?? [])].some((s) => c?.has(s))
      )
    })
    expect(shared.map(({ path }) => path)).toEqual([])
  })

  it.each(products.map(({ slug, title }) => [slug, title] as const))(
    'name %s differently',
    (_, title) => {
      expect(new Set([title.sv, title.nb, title.en]).size).toBe(3)
    },
  )
})

describe('a piece', () => {
  it('is one of twelve, three by each of four hands', () => {
    expect(products).toHaveLength(12)
    expect(new Set(products.map(({ slug }) => slug)).size).toBe(12)
    for (const { alias } of designers) {
      expect(products.filter(({ designer }) => designer === alias)).toHaveLength(3)
    }
  })

  it('has stock numbers of its own, and they are unique', () => {
    const skus = products.flatMap(({ variants }) => variants.map(({ sku }) => sku))
    expect(new Set(skus).size).toBe(skus.length)
  })

  it('lies on shelves that exist, and every shelf carries something', () => {
    const shelves = new Set(products.flatMap(({ collections: on }) => on))
    expect([...shelves].sort()).toEqual(collections.map(({ slug }) => slug).sort())
  })

  it.each(products.map((product) => [product.slug, product] as const))(
    '%s adds up',
    (_, product) => {
      const parts = Object.values(product.priceParts).reduce((sum, part) => sum + part, 0)
      for (const { prices } of product.variants) {
        expect(parts).toBe(prices.SEK)
        expect(product.priceParts.vat * 5).toBe(prices.SEK)
        for (const amount of Object.values(prices)) expect(amount % 100).toBe(0)
      }
    },
  )

  it.each(products.map((product) => [product.slug, product] as const))(
    '%s is described',
    (_, product) => {
      for (const line of Object.values(product.line)) expect(line.length).toBeLessThanOrEqual(90)
      for (const html of Object.values(product.description)) {
        expect(html.replace(/<\/?(p|ul|li|strong|em)>/g, '')).not.toMatch(/[<>]/)
      }
      expect(product.pictures.map(({ view }) => view)).toEqual(['main', 'worn'])
      expect(product.tests.nickelTestedOn).toMatch(/^2026-\d\d-\d\d$/)
    },
  )

  it('can be sold out, and can be the only one there is', () => {
    const stocks = products.flatMap(({ variants }) => variants.map(({ stock }) => stock))
    expect(stocks).toContain(0)
    expect(stocks).toContain(1)
  })
})

describe('giving', () => {
  it('has four funds with whole goals', () => {
    expect(funds).toHaveLength(4)
    for (const { goal } of funds) expect(goal % 100).toBe(0)
  })

  it('says what an amount does only where it is exactly true', () => {
    const nights = funds.find(({ slug }) => slug === 'safe-nights')
    if (!nights) throw new Error('no fund for safe nights')
    expect(amountLine(nights, { amount: 50000, currency: 'SEK' })?.en).toBe(
      'one night in safe housing',
    )
    expect(amountLine(nights, { amount: 100000, currency: 'NOK' })?.nb).toBe(
      '2 netter i skjermet botilbud',
    )
    expect(amountLine(nights, { amount: 12345, currency: 'SEK' })).toBeUndefined()
  })

  it('offers three to five amounts once and each month in each currency, each with a line in each fund', () => {
    for (const amounts of Object.values(suggestedAmounts).flatMap((rows) => Object.values(rows))) {
      expect(amounts.length).toBeGreaterThanOrEqual(3)
      expect(amounts.length).toBeLessThanOrEqual(5)
    }
    expect(amountLines).toHaveLength(4 * 2 * 3 * 4)
  })
})

describe('the organisation', () => {
  it('cannot be mistaken for a real one', () => {
    const digits = [...organisation.organisationNumber.replace('-', '')].map(Number)
    const sum = digits.reduce((total, digit, place) => {
      const doubled = place % 2 === 0 ? digit * 2 : digit
      return total + (doubled > 9 ? doubled - 9 : doubled)
    }, 0)
    expect(sum % 10).not.toBe(0)
    expect(organisation.email).toMatch(/\.example$/)
    expect(organisation.address.postcode).toBe('000 00')
  })

  it('ships every method it names within the thirty days the terms promise', () => {
    for (const { workingDays } of deliveryMethods) {
      expect(workingDays.from).toBeLessThanOrEqual(workingDays.to)
      expect(workingDays.to).toBeLessThanOrEqual(20)
    }
    expect(new Set(deliveryMethods.map(({ slug }) => slug)).size).toBe(deliveryMethods.length)
  })
})

describe('the words', () => {
  const pity =
    /!|stackars|hjälplös|hjelpeløs|helpless|trasig|brutal|tragi|räddad|reddet|rescue|victim|\boffer\b(?! safety)|skynda|skynd deg|hurry|sista chansen|siste sjanse|last chance|bara \d+ kvar|bare \d+ igjen|only \d+ left|miljövänlig|hållbar|bærekraftig|sustainable|eco-/i

  it('neither pity nor press, and claim nothing green', () => {
    const said = texts.flatMap(({ path, texts: found }) =>
      sentencesIn(found)
        .filter((sentence) => pity.test(sentence))
        .map((sentence) => `${path}: ${sentence}`),
    )
    expect(said).toEqual([])
  })

  it('would be caught if they did', () => {
    expect('Only 2 left').toMatch(pity)
    expect('Köp nu!').toMatch(pity)
    expect('a sustainable choice').toMatch(pity)
  })

  it('never point to the closed platform for disputes', () => {
    expect(JSON.stringify(legalPages)).not.toContain('ec.europa.eu/consumers/odr')
  })
})
