import type { moneySettings as pattern } from '../../sv/staff/money-settings.ts'

export const moneySettings: typeof pattern = {
  cardFees: {
    title: 'What a card costs',
    about: 'The card fee, day by day: what givers can add, shown as an amount.',
    lead: 'This is how what a giver can add for the card fee is reckoned. Write the fee as the contract has it, with the day on which it begins. Without a row for the day nobody is asked. An empty row is taken away.',
    fee: (number) => `Fee ${number}`,
    fields: {
      validFrom: 'From',
      percent: 'Percent',
      SEK: 'And SEK',
      NOK: 'And NOK',
      EUR: 'And EUR',
    },
    errors: {
      date_malformed: 'Write the day as 2027-06-30.',
      date_repeated: 'That day already stands here once.',
      percent_malformed: 'Write a number from 0 to 10, such as 1.5.',
    },
  },
  refundLimit: {
    title: 'Refunds',
    about: 'From which amount a refund asks for a fresh sign-in.',
    lead: 'Whoever pays back that much or more is asked to sign in again, so that an unlocked computer is not enough. 0 asks every time.',
    from: (currency) => `From, in ${currency}`,
  },
}
