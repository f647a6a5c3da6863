import { plural } from '../../format.ts'
import type { designerLedger as pattern } from '../../sv/staff/designer-ledger.ts'

const pieces = (count: number) => `${count} ${plural('nb', count, { one: 'vare', other: 'varer' })}`

export const designerLedger: typeof pattern = {
  title: 'Opptjent og betalt',
  of: (alias) => `Opptjent og betalt: ${alias}`,
  lead: 'Hun tjener designerens del av prisen for hver solgt vare, slik den var da varen ble kjøpt. Går varen tilbake, eller hele kjøpet, går delen også tilbake. Avslag i ettertid og frakt rører ikke hennes del.',
  balances: 'Saldo',
  columns: {
    currency: 'Valuta',
    earned: 'Opptjent',
    returned: 'Gått tilbake',
    paid: 'Betalt',
    balance: 'Igjen å betale',
  },
  nothing: 'Ingenting er opptjent eller betalt ennå.',
  before: (count) => `${pieces(count)} ble solgt før andeler ble regnet. De er ikke med.`,
  without: (count) =>
    `${pieces(count)} ble solgt uten at kostnader var skrevet for prisen. Ingen vet hva hun tjente på dem. Skriv kostnadene på varens side, så regnes neste kjøp.`,
  movements: 'Alt som er bokført',
  when: 'Dag',
  what: 'Hva',
  amount: 'Beløp',
  kinds: {
    share: 'Solgt vare',
    'share-return': 'Gått tilbake',
    'designer-payment': 'Betaling',
    'designer-payment-back': 'Betaling som ble tatt tilbake',
  },
  order: (number) => `ordre ${number}`,
  note: (number) => `bilag ${number}`,
  takenBack: 'tatt tilbake',
  takeBack: 'Ta tilbake',
  pay: 'Skriv en betaling',
  payLead: 'Skriv det som allerede er betalt. Ingenting sendes herfra.',
  fields: {
    amount: 'Beløp',
    currency: 'Valuta',
    way: 'Hvordan',
    day: 'Dag',
    noteNumber: 'Bilagsnummer',
  },
  hints: { day: '2026-11-27', noteNumber: 'Nummeret i regnskapet, som A214. Aldri et navn.' },
  ways: { bank: 'Bank', cash: 'Kontant' },
  do: 'Skriv betalingen',
  above: 'Det er mer enn hun har igjen å få i den valutaen.',
  sure: 'Det er et forskudd, skriv det likevel',
  formOver: 'Skjemaet har stått åpent for lenge. Les gjennom og send igjen.',
  errors: {
    amount_zero: 'Skriv et beløp over null.',
    unknown_choice: 'Velg et av alternativene.',
    day_malformed: 'Skriv en dag som 2026-11-27.',
    day_too_early: 'Dagen er før bøkenes begynnelse.',
    day_in_future: 'Dagen har ikke vært ennå.',
    number_malformed: 'Skriv nummeret som A214 eller 2026-114: siffer, høyst tre bokstaver foran.',
  },
  done: {
    paid: 'Betalingen er skrevet.',
    taken_back: 'Betalingen er tatt tilbake. Begge linjene står.',
    done_already: 'Den betalingen er allerede tatt tilbake.',
  },
}
