import { describe, expect, it } from 'vitest'
import { locales } from '#app/i18n/locale.ts'
import { drawLetter } from '#emails/draw-letter.tsx'
import { makeGiftReceipt, makeLetters, makeOrderConfirmation, makeOrderUnmet } from './letters.ts'

const everyLetter = locales.flatMap(makeLetters)
const named = everyLetter.map((letter) => [`${letter.kind} in ${letter.locale}`, letter] as const)

/** Spaces as they are typed: a receipt's numbers are written with ones that do not break. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe.each(named)('%s', (_name, letter) => {
  it('says its language and fetches nothing from anywhere', async () => {
    const { html } = await drawLetter(letter)
    expect(html).toContain(`<html lang="${letter.locale}"`)
    expect(html).not.toMatch(/<(img|link|script|iframe|object|embed|video|audio|base)\b/i)
    expect(html).not.toMatch(/\b(src|srcset|background)=|url\(|@import|@font-face/i)
  })

  it('links only to the shop itself, its own address and telephone, the parcel, and the page that a bank asks for', async () => {
    const { html } = await drawLetter(letter)
    const targets = [...html.matchAll(/href="([^"]*)"/g)].map(([, to]) => to)
    expect(targets.length).toBeGreaterThan(1)
    for (const to of targets) {
      expect(to).toMatch(
        /^(https:\/\/lyktsken\.example\/(sv|nb|en)\/|https:\/\/tracking\.postnord\.com\/\?id=|https:\/\/invoice\.stripe\.com\/i\/|mailto:hej@|tel:\+46)/,
      )
    }
  })

  it('reads well as text: no capitals, no markup, every address whole', async () => {
    const { text, html } = await drawLetter(letter)
    const title = /<h1[^>]*>([^<]*)</.exec(html)?.[1] ?? ''
    expect(text).toContain(`\n${title}\n`)
    expect(text).not.toMatch(/<[a-z/]|&[a-z]+;|&#/i)
    // A letter to an office has no page of its own.
    if ('token' in letter) expect(text).toContain(letter.token)
    expect(text).toContain('hej@lyktsken.example')
    for (const line of text.split('\n')) {
      if (!line.includes('https://')) expect(line.length).toBeLessThanOrEqual(80)
    }
  })

  it('is the same to the byte when drawn again, as one key asks', async () => {
    expect(await drawLetter(letter)).toEqual(await drawLetter(structuredClone(letter)))
  })

  it('says when it is a demonstration, and only then', async () => {
    const { text } = await drawLetter(letter)
    const marked = await drawLetter({ ...letter, demonstration: true })
    expect(text).not.toMatch(/^Demonstra/m)
    expect(marked.text).toMatch(/^Demonstra/m)
  })

  it('does not name what the organisation works with', async () => {
    const { subject, html, text } = await drawLetter(letter)
    expect(subject + html + text).not.toMatch(/traffick|människohandel|menneskehandel|survivor/i)
  })
})

describe('the order confirmation', () => {
  it('has everything that a receipt needs', async () => {
    const text = plain((await drawLetter(makeOrderConfirmation())).text)
    for (const part of [
      ...['L-1042', 'S-00042', '22 november 2026', 'Stiftelsen Lyktsken (exempel)'],
      ...['Exempelgatan 1', '802000-0000', 'SE802000000001', 'hej@lyktsken.example'],
      ...['Lyktan, hängsmycke', '45 cm · Silver', '2 st à 450 kr', '900 kr', 'moms 25 %, 180 kr'],
      ...['Spårbart brev till brevlådan', '49 kr', '2 198 kr (SEK)', 'Varav moms 25 %'],
      ...['439,60 kr (SEK)', 'Åsa Öberg', 'Storgatan 1', 'Lgh 1102', '123 45 Umeå', 'Sverige'],
    ]) {
      expect(text).toContain(part)
    }
  })

  it.each([
    ['sv', 'Ångra avtalet här', 'frånträder mitt/vårt köpeavtal', 'ARN', 'tre år i Sverige'],
    ['nb', 'Angre avtalen her', 'gå fra min/vår avtale', 'Forbrukertilsynet', 'to år, og i fem år'],
    [
      'en',
      'Withdraw from contract here',
      'I/We hereby give notice',
      'ARN',
      'three years in Sweden',
    ],
  ] as const)('tells a buyer in %s how to withdraw and to complain', async (locale, ...parts) => {
    const { text, html } = await drawLetter(makeOrderConfirmation({ locale }))
    const flowing = text.replace(/\s+/g, ' ')
    for (const part of parts) expect(flowing).toContain(part)
    expect(html).toContain(`href="https://lyktsken.example/${locale}/withdraw"`)
    // The platform closed in 2025; a link to it misleads.
    expect(html).not.toContain('ec.europa.eu/consumers/odr')
  })

  it('sums the VAT of each rate by itself', async () => {
    const letter = makeOrderConfirmation()
    const [first] = letter.lines
    if (!first) throw new Error('the letter has no line')
    const lines = [{ ...first, vatRateBp: 2550, vatAmount: 18_287 }]
    const text = plain((await drawLetter({ ...letter, lines })).text)
    expect(text).toMatch(/Varav moms 25,5 % +182,87 kr \(SEK\)/)
    expect(text).toMatch(/Varav moms 25 % +9,80 kr \(SEK\)/)
  })

  it('speaks of no VAT when none is inside', async () => {
    const free = <Line extends object>(line: Line) => ({ ...line, vatRateBp: 0, vatAmount: 0 })
    const letter = makeOrderConfirmation()
    const { text } = await drawLetter({
      ...letter,
      lines: letter.lines.map(free),
      delivery: free(letter.delivery),
    })
    expect(text).not.toContain('Varav moms')
  })
})

describe('the gift receipt', () => {
  it('has giver, receiver, amount, date, purpose and that nothing was given in return', async () => {
    const text = plain((await drawLetter(makeGiftReceipt())).text)
    for (const part of [
      ...['Åsa Öberg', 'Stiftelsen Lyktsken (exempel)', '802000-0000', '500 kr (SEK)', 'G-17'],
      ...['22 november 2026', 'Trygga nätter', 'Gåva – ingen motprestation', 'G-00042'],
    ]) {
      expect(text).toContain(part)
    }
  })

  it.each([
    ['sv', 'ser du om vi rapporterar gåvor just nu'],
    ['nb', 'ser du om vi rapporterer gaver akkurat nå'],
    ['en', 'says whether we report gifts at present'],
  ] as const)(
    'promises no tax relief in %s, and says where it is told',
    async (locale, sentence) => {
      const { text } = await drawLetter(makeGiftReceipt({ locale }))
      expect(text.replace(/\s+/g, ' ')).toContain(sentence)
    },
  )
})

describe('what people typed', () => {
  const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>\'&amp;'
  const buyer = { name: hostile, address: [hostile, hostile], country: 'SE' }
  const line = { ...makeOrderConfirmation().delivery, title: hostile, label: hostile }

  it.each([
    ['a buyer', makeOrderConfirmation({ buyer, lines: [line], delivery: line })],
    [
      'an unlucky buyer',
      makeOrderUnmet({ name: hostile, lines: [{ title: hostile, quantity: 1 }] }),
    ],
    ['a giver', makeGiftReceipt({ giver: hostile, fund: hostile })],
  ])('by %s is shown as typed and never runs', async (_who, letter) => {
    const { html, text } = await drawLetter(letter)
    expect(html).not.toMatch(/<script|<img/i)
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(text.replace(/\s+/g, '')).toContain('<script>alert(1)</script><imgsrc=x')
  })
})
