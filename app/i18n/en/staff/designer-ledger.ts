import { plural } from '../../format.ts'
import type { designerLedger as pattern } from '../../sv/staff/designer-ledger.ts'

const pieces = (count: number) =>
  `${count} ${plural('en', count, { one: 'piece was', other: 'pieces were' })}`

export const designerLedger: typeof pattern = {
  title: 'Earned and paid',
  of: (alias) => `Earned and paid: ${alias}`,
  lead: "She earns the designer's part of the price of each piece that is sold, as it was when the piece was bought. If the piece goes back, or the whole order, her part goes back too. Goodwill, deductions and delivery do not touch her part.",
  balances: 'Balance',
  columns: {
    currency: 'Currency',
    earned: 'Earned',
    returned: 'Went back',
    paid: 'Paid',
    balance: 'Left to pay',
  },
  nothing: 'Nothing is earned or paid yet.',
  before: (count) => `${pieces(count)} sold before shares were kept. They are not counted.`,
  without: (count) =>
    `${pieces(count)} sold without costs written for the price. Nobody knows what she earned by that. Write the costs on the page of the piece, and the next sale counts.`,
  movements: 'Everything that is booked',
  when: 'Day',
  what: 'What',
  amount: 'Amount',
  kinds: {
    share: 'Piece sold',
    'share-return': 'Went back',
    'designer-payment': 'Payment',
    'designer-payment-back': 'Payment that was taken back',
  },
  order: (number) => `order ${number}`,
  note: (number) => `voucher ${number}`,
  takenBack: 'taken back',
  takeBack: 'Take back',
  pay: 'Record a payment',
  payLead: 'Write what has been paid already. Nothing is sent from here.',
  fields: {
    amount: 'Amount',
    currency: 'Currency',
    way: 'How',
    day: 'Day',
    noteNumber: 'Voucher number',
  },
  hints: { day: '2026-11-27', noteNumber: 'The number in the accounts, like A214. Never a name.' },
  ways: { bank: 'Bank', cash: 'Cash' },
  do: 'Record the payment',
  above: 'That is more than is left to pay her in that currency.',
  sure: 'It is an advance, record it all the same',
  formOver: 'The form has been open for too long. Read it through and send it again.',
  errors: {
    amount_zero: 'Write an amount above zero.',
    unknown_choice: 'Choose one of these.',
    day_malformed: 'Write a day like 2026-11-27.',
    day_too_early: 'The day is before the books begin.',
    day_in_future: 'The day has not been yet.',
    number_malformed:
      'Write the number like A214 or 2026-114: figures, with at most three letters before.',
  },
  done: {
    paid: 'The payment is recorded.',
    taken_back: 'The payment is taken back. Both lines stay.',
    done_already: 'That payment is taken back already.',
  },
}
