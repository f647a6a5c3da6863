import { describe, expect, it } from 'vitest'
import { locales } from '#app/i18n/locale.ts'
import { drawLetter } from '#emails/draw-letter.tsx'
import { makeLetters } from './letters.ts'

const everyLetter = locales.flatMap(makeLetters)
const named = everyLetter.map((letter) => [`${letter.kind} in ${letter.locale}`, letter] as const)

describe('a subject', () => {
  it('says which paper it is and nothing about whom it concerns', async () => {
    const drawn = await Promise.all(everyLetter.map(drawLetter))
    expect(drawn.map(({ subject }) => subject)).toEqual([
      'Bekräftelse och kvitto för order L-1042',
      'Återbetalning för order L-1043',
      'Kvitto G-00042',
      'Svar på ditt meddelande',
      'Adressen för order L-1042 är rättad',
      'Paketet för order L-1042 är på väg',
      'Order L-1042 är avbeställd',
      'Kreditkvitto K-00007 för order L-1042',
      'Ditt kort att skriva ut',
      'Betalningen för M-1017 gick inte igenom',
      'Betalningen för M-1017 väntar på dig',
      'Betalningen för M-1017 har kommit fram',
      'M-1017 är avslutad',
      'Kortet för M-1017 går snart ut',
      'Kortet för M-1017 är bytt',
      'Bekreftelse og kvittering for ordre L-1042',
      'Tilbakebetaling for ordre L-1043',
      'Kvittering G-00042',
      'Svar på meldingen din',
      'Adressen for ordre L-1042 er rettet',
      'Pakken for ordre L-1042 er på vei',
      'Ordre L-1042 er avbestilt',
      'Kreditkvittering K-00007 for ordre L-1042',
      'Kortet ditt til utskrift',
      'Betalingen for M-1017 gikk ikke gjennom',
      'Betalingen for M-1017 venter på deg',
      'Betalingen for M-1017 er kommet fram',
      'M-1017 er avsluttet',
      'Kortet for M-1017 utløper snart',
      'Kortet for M-1017 er byttet',
      'Confirmation and receipt for order L-1042',
      'Refund for order L-1043',
      'Receipt G-00042',
      'Our answer to your statement',
      'The address of order L-1042 is corrected',
      'The parcel for order L-1042 is on its way',
      'Order L-1042 is cancelled',
      'Credit receipt K-00007 for order L-1042',
      'Your card to print',
      'The payment for M-1017 did not go through',
      'The payment for M-1017 is waiting for you',
      'The payment for M-1017 has arrived',
      'M-1017 has ended',
      'The card for M-1017 expires soon',
      'The card for M-1017 was changed',
    ])
  })

  it.each(named)('takes nothing that somebody typed: %s', async (_name, letter) => {
    const hostile = 'Åsa\r\nBcc: all@example.org'
    const typed = { name: hostile, giver: hostile, fund: hostile, why: hostile }
    const { subject } = await drawLetter({ ...letter, ...typed })
    expect(subject).toBe((await drawLetter(letter)).subject)
    expect(subject).not.toMatch(/[\p{Cc}]/u)
  })
})
