import { plural } from '../../format.ts'
import type { people as pattern } from '../../sv/staff/people.ts'

export const people: typeof pattern = {
  title: 'People',
  person: 'A person',
  searchHint: 'Part of a name or an address',
  none: 'Nobody has bought or given yet.',
  noneFound: 'Nobody with that name or address.',
  name: 'Name',
  email: 'E-mail',
  language: 'Language',
  since: 'Since',
  about: 'About her or him',
  emailHint: 'The address that letters go to. Receipts already issued do not change.',
  move: (email: string, when: string) => `She has asked for her letters at ${email} (${when}).`,
  moveWaits: {
    old: 'The old address has not answered yet.',
    new: 'The old address has said yes, the new one has not answered yet.',
  },
  moveUntil: (when: string) =>
    `Open until ${when}. If you change the address here, her own wish ends.`,
  link: {
    do: 'Replace the link to her page',
    lead: (email) =>
      `Do so when somebody else has seen the link. The one in her letters stops working at once, and a new one goes to ${email}. A change of address that waits for an answer ends.`,
    button: 'Replace the link',
    done: 'The link is replaced. The new one is on its way to the address that stands here.',
    late: 'The link had been replaced already when the button was pressed. Nothing more is done.',
  },
  fields: {
    name: 'Name',
    email: 'E-mail',
    locale: 'Language of letters',
  },
  errors: {
    unknown_choice: 'Choose a language from the list.',
    email_taken: 'The address already belongs to somebody else here.',
  },
  number: 'Number',
  when: 'Date',
  fund: 'Fund',
  state: 'State',
  amount: 'Amount',
  pieces: 'Products',
  given: 'Has given',
  nothingGiven: 'No gifts.',
  bought: 'Has bought',
  nothingBought: 'No purchases.',
  giftStates: {
    pending: 'awaiting payment',
    settled: 'received',
    refunded: 'refunded',
    failed: 'came to nothing',
  },
  orderStates: {
    awaiting_payment: 'awaiting payment',
    paid: 'paid',
    cancelled: 'cancelled',
    refunded: 'refunded',
  },
  letters: {
    title: 'Letters',
    none: 'No letters.',
    sent: (n) => `${n} sent`,
    failed: (n) => `${n} did not arrive`,
    waiting: (n) => `${n} waiting`,
  },
  history: {
    title: 'History',
    lead: 'All that has been done at the desk: who, when, and what stood there before. Nothing here can be changed or taken out.',
    ofOne: 'All about it, in the history',
    who: 'Who',
    what: 'What',
    day: 'YYYY-MM-DD',
    about: (what) => `About ${what}`,
  },
  piece: (quantity, title) => (quantity === 1 ? title : `${quantity} × ${title}`),
  sum: (count, amount) =>
    `${count} ${plural('en', count, { one: 'gift', other: 'gifts' })}, in all ${amount}`,
}
