import { plural } from '../../format.ts'

const pieces = (count: number) => `${count} ${plural('sv', count, { one: 'vara', other: 'varor' })}`

/** What a designer has earned and was paid, at the desk. */
export const designerLedger = {
  title: 'Intjänat och betalt',
  of: (alias: string) => `Intjänat och betalt: ${alias}`,
  lead: 'Hon tjänar formgivarens del av priset för varje såld vara, som den var när varan köptes. Går varan tillbaka, eller hela köpet, går delen också tillbaka. Prutmån, rabatt i efterhand och frakt rör inte hennes del.',
  balances: 'Saldo',
  columns: {
    currency: 'Valuta',
    earned: 'Intjänat',
    returned: 'Gått tillbaka',
    paid: 'Betalt',
    balance: 'Kvar att betala',
  },
  nothing: 'Ingenting är intjänat eller betalt än.',
  before: (count: number) =>
    `${pieces(count)} såldes innan andelar började räknas. De är inte med.`,
  without: (count: number) =>
    `${pieces(count)} såldes utan att kostnader var skrivna för priset. Ingen vet vad hon tjänade på dem. Skriv kostnaderna på varans sida, så räknas nästa köp.`,
  movements: 'Allt som har bokförts',
  when: 'Dag',
  what: 'Vad',
  amount: 'Belopp',
  kinds: {
    share: 'Såld vara',
    'share-return': 'Gått tillbaka',
    'designer-payment': 'Betalning',
    'designer-payment-back': 'Betalning som togs tillbaka',
  },
  order: (number: string) => `order ${number}`,
  note: (number: string) => `verifikation ${number}`,
  takenBack: 'tagen tillbaka',
  takeBack: 'Ta tillbaka',
  pay: 'Skriv en betalning',
  payLead: 'Skriv det som redan är betalt. Ingenting skickas härifrån.',
  fields: {
    amount: 'Belopp',
    currency: 'Valuta',
    way: 'Hur',
    day: 'Dag',
    noteNumber: 'Verifikationsnummer',
  },
  hints: { day: '2026-11-27', noteNumber: 'Numret i bokföringen, som A214. Aldrig ett namn.' },
  ways: { bank: 'Bank', cash: 'Kontant' },
  do: 'Skriv betalningen',
  above: 'Det är mer än hon har kvar att få i den valutan.',
  sure: 'Det är ett förskott, skriv det ändå',
  formOver: 'Formuläret har legat öppet för länge. Läs igenom och skicka igen.',
  errors: {
    amount_zero: 'Skriv ett belopp över noll.',
    unknown_choice: 'Välj ett av alternativen.',
    day_malformed: 'Skriv en dag som 2026-11-27.',
    day_too_early: 'Dagen är före böckernas början.',
    day_in_future: 'Dagen har inte varit än.',
    number_malformed: 'Skriv numret som A214 eller 2026-114: siffror, högst tre bokstäver före.',
  },
  done: {
    paid: 'Betalningen är skriven.',
    taken_back: 'Betalningen är tagen tillbaka. Båda raderna står kvar.',
    done_already: 'Den betalningen är redan tagen tillbaka.',
  },
}
