import { plural } from '../../format.ts'
import type { people as pattern } from '../../sv/staff/people.ts'

export const people: typeof pattern = {
  title: 'Mennesker',
  person: 'Et menneske',
  searchHint: 'Del av et navn eller en adresse',
  none: 'Ingen har kjøpt eller gitt ennå.',
  noneFound: 'Ingen med det navnet eller den adressen.',
  name: 'Navn',
  email: 'E-post',
  language: 'Språk',
  since: 'Siden',
  about: 'Om henne eller ham',
  emailHint: 'Adressen brev går til. Kvitteringer som alt er utstedt, endres ikke.',
  move: (email: string, when: string) => `Hun har bedt om å få brevene til ${email} (${when}).`,
  moveWaits: {
    old: 'Den gamle adressen har ikke svart ennå.',
    new: 'Den gamle adressen har sagt ja, den nye har ikke svart ennå.',
  },
  moveUntil: (when: string) =>
    `Gjelder til ${when}. Bytter dere adressen her, slutter hennes egen forespørsel å gjelde.`,
  link: {
    do: 'Bytt ut lenken til siden hennes',
    lead: (email) =>
      `Gjør det når noen andre har sett lenken. Den som står i brevene hennes, slutter å gjelde straks, og en ny går til ${email}. Venter et bytte av adresse på svar, avbrytes det.`,
    button: 'Bytt ut lenken',
    done: 'Lenken er byttet ut. Den nye sendes til adressen som står her.',
    late: 'Lenken var allerede byttet ut da knappen ble trykket. Ikke noe mer er gjort.',
  },
  fields: {
    name: 'Navn',
    email: 'E-post',
    locale: 'Språk for brev',
  },
  errors: {
    unknown_choice: 'Velg et språk i listen.',
    email_taken: 'Adressen tilhører allerede noen andre her.',
  },
  number: 'Nummer',
  when: 'Dato',
  fund: 'Formål',
  state: 'Tilstand',
  amount: 'Beløp',
  pieces: 'Varer',
  given: 'Har gitt',
  nothingGiven: 'Ingen gaver.',
  bought: 'Har kjøpt',
  nothingBought: 'Ingen kjøp.',
  giftStates: {
    pending: 'venter på betaling',
    settled: 'mottatt',
    refunded: 'tilbakebetalt',
    failed: 'ble ikke noe av',
  },
  orderStates: {
    awaiting_payment: 'venter på betaling',
    paid: 'betalt',
    cancelled: 'avbrutt',
    refunded: 'tilbakebetalt',
  },
  letters: {
    title: 'Brev',
    none: 'Ingen brev.',
    sent: (n) => `${n} sendt`,
    failed: (n) => `${n} kom ikke fram`,
    waiting: (n) => `${n} venter`,
  },
  history: {
    title: 'Historikk',
    lead: 'Alt som er gjort ved disken: hvem, når og hva som sto der før. Ingenting her kan endres eller fjernes.',
    ofOne: 'Alt om den, i historikken',
    who: 'Hvem',
    what: 'Hva',
    day: 'ÅÅÅÅ-MM-DD',
    about: (what) => `Om ${what}`,
  },
  piece: (quantity, title) => (quantity === 1 ? title : `${quantity} × ${title}`),
  sum: (count, amount) =>
    `${count} ${plural('nb', count, { one: 'gave', other: 'gaver' })}, til sammen ${amount}`,
}
