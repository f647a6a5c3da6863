import type { giving as pattern } from '../sv/giving.ts'

export const giving: typeof pattern = {
  title: 'Your page',
  lead: (email) =>
    `Everything given with ${email} is here. Only somebody with the link in the letter sees this page.`,
  number: 'Number',
  plans: {
    title: 'Every month',
    each: (amount) => `${amount} a month`,
    to: (fund) => `to ${fund}`,
    state: 'Right now',
    day: 'Day',
    dayOf: (day) => `Day ${day} of each month`,
    next: 'Next gift',
    since: 'Since',
    states: {
      starting: 'Waiting for the first payment.',
      active: 'Going on.',
      paused: 'Paused. Nothing is charged until you start it again yourself.',
      past_due: 'The latest gift could not be charged. We will try again.',
      ended: 'Stopped. Nothing more is charged.',
    },
    pausedUntil: (when) => `Paused until ${when}. Nothing is charged meanwhile.`,
    endedOn: (when) => `Stopped on ${when}. Nothing more is charged.`,
    earlier: 'Earlier monthly gifts',
  },
  gifts: {
    title: 'Gifts and receipts',
    none: 'No gifts are shown here yet. A gift appears when its payment has arrived.',
    receipt: 'Receipt',
    date: 'Date',
    amount: 'Amount',
    fund: 'Purpose',
    monthly: 'monthly gift',
    givenBack: (amount) => `${amount} paid back`,
    pages: 'Pages of gifts',
    first: 'To the latest',
    older: 'Older gifts',
  },
  years: {
    title: 'Altogether',
    year: 'Year',
    sum: 'Sum',
    count: 'Gifts',
    less: 'What has been paid back is left out.',
  },
  planThanks: {
    title: 'Thank you',
    lead: (amount, fund) =>
      `Your first gift of ${amount} to ${fund} has arrived. From now on you give the same amount each month.`,
    letter: (email) =>
      `The receipt goes to ${email}. It holds the link to your own page: there you change, pause or stop whenever you like, without a password.`,
    letterLater: (email) =>
      `Each month a receipt goes to ${email}. The link in it leads to your own page, where you change, pause or stop whenever you like.`,
    waitingTitle: 'We are waiting for the payment',
    waiting: 'This page reloads every five seconds. You need not pay again.',
    failedTitle: 'The monthly gift did not go through',
    failed: 'Nothing has been charged.',
    again: 'Try again',
    endedTitle: 'The monthly gift has stopped',
    ended: (when) => `It stopped on ${when}. Thank you for what you have given.`,
    facts: 'About the monthly gift',
  },
}
