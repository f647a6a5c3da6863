import type { giving as pattern } from '../sv/giving.ts'

export const giving: typeof pattern = {
  title: 'Your page',
  lead: (email) =>
    `Everything given with ${email} is here. Only somebody with the link in the letter sees this page.`,
  number: 'Number',
  plans: {
    changesOf: (number) => `Change ${number}`,
    title: 'Every month',
    each: (amount) => `${amount} a month`,
    to: (fund) => `to ${fund}`,
    state: 'Right now',
    day: 'Day',
    dayOf: (day) => `Day ${day} of each month`,
    dayOfLast: (day) => `Day ${day} of each month; in a shorter month, its last day`,
    next: 'Next gift',
    since: 'Since',
    states: {
      starting: 'Waiting for the first payment.',
      active: 'Going on.',
      paused: 'Paused. Nothing is charged until you start it again yourself.',
      past_due: 'The latest gift could not be charged. We will try again.',
      ended: 'Stopped. Nothing more is charged.',
    },
    pausedUntil: (when) => `Paused. Nothing is charged before ${when}.`,
    endedOn: (when) => `Stopped on ${when}. Nothing more is charged.`,
    closedFund:
      'This fund takes no new gifts. Yours go there until you change it, and are used as its page says of money beyond the goal.',
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
  change: {
    back: 'Back to your page',
    links: 'Change',
    amount: {
      title: 'Change the amount',
      lead: 'The new amount holds from the next gift. Nothing is worked out again and nothing extra is charged.',
      field: (currency) => `New amount a month, in ${currency}`,
      button: 'Change the amount',
    },
    fund: {
      title: 'Change the purpose',
      lead: 'Gifts go there from the next one on. What you have given already stays where you gave it.',
      field: 'For what',
      button: 'Change the purpose',
    },
    day: {
      title: 'Change the day',
      lead: 'At least 15 days pass between two gifts, so nothing is charged twice close together. You choose among days 1 to 28, which every month has.',
      field: 'Next gift',
      hint: 'After that the gift is charged on the same day each month.',
      button: 'Change the day',
    },
    pause: {
      title: 'Pause',
      lead: 'Nothing is charged during the pause. Then the gift begins again by itself, and you can start it earlier whenever you like.',
      field: 'How long',
      hint: 'The date is when the next gift is charged.',
      option: (months, next) => `${months} ${months === 1 ? 'month' : 'months'} – ${next}`,
      button: 'Pause',
    },
    resume: {
      title: 'Start again',
      lead: 'The pause ends now. The next gift is charged on its usual day, and nothing is charged for the months between.',
      button: 'Start again',
    },
    stop: {
      title: 'Stop',
      lead: 'One press is enough. Nothing more is charged. What you have given does its work where you gave it, and your receipts stay on your page.',
      button: 'Stop the monthly gift',
      rather: 'If you would rather:',
    },
    card: {
      title: 'Change the card',
      lead: 'You change the card on Stripe’s page and then come back here. The card number never reaches us. Gifts to come are charged to the new card.',
      button: 'Go to Stripe and change the card',
    },
    cardLeft: (number) =>
      `Gifts to come for ${number} are charged to the card that you left with Stripe. A letter confirms it.`,
    refusals: {
      plan_ended:
        'The monthly gift has stopped, so there is nothing to change. Nothing more is charged.',
      already_so: 'It is so already. Nothing had to change.',
      not_while_behind:
        'The latest gift is waiting to be paid. Change the card first, and then the day can be changed.',
      not_while_paused:
        'The monthly gift is paused. Start it again, and then the day can be changed.',
      charge_near:
        'A gift is being charged just now. Wait a few hours and change the day then, so that nothing is charged twice.',
      fund_unknown: 'This purpose takes no gifts. Choose one in the list.',
      form_stale: 'The form was too old. Check it and press once more.',
      change_under_way: 'Another change is under way. Wait a minute and press once more.',
      payment_unreachable:
        'We cannot reach the payment service just now. Nothing has changed. Try again in a while.',
    },
    waiting: (number) =>
      `Your change of ${number} is saved, but the payment service does not answer just now. We will make it as soon as we can and confirm by letter. You need not do it again.`,
    notMade: (number) =>
      `The change of ${number} could not be made, and nothing has changed. Try again, or write to us and we will help.`,
    confirmed: 'A confirmation is on its way by e-mail.',
  },
  details: {
    title: 'Your details',
    lead: 'This is how we write to you and on receipts to come. Receipts that have gone out do not change.',
    name: 'Name',
    email: 'E-mail',
    language: 'Language of letters',
    button: 'Save',
    change: 'Change name, language or address',
    saved: 'The change is saved.',
  },
  renewal: {
    link: 'Has somebody else seen the link? Replace it',
    title: 'Replace the link to your page',
    lead: (email) =>
      `Has somebody else seen the link to this page? Make it useless. We send you a new one at once, to ${email} and nowhere else.`,
    effects:
      'The old link stops working at once, also in letters that you have had already. Your gifts go on as before.',
    move: 'The change of e-mail address that waits for an answer ends as well. Ask for it again from the new link.',
    button: 'Replace the link',
    doneTitle: 'The old link no longer works',
    done: 'A new link is on its way to the address that your letters go to. It can take a few minutes. If no letter comes, look among the junk mail or write the address here.',
  },
  lostLink: {
    title: 'Find your page',
    lead: 'Each receipt that we have sent holds a link to your own page. If you cannot find one, write your e-mail address here and we send the link again.',
    email: 'E-mail',
    emailHint: 'The address that receipts go to.',
    button: 'Send the link',
    sentTitle: 'Look in your e-mail',
    sent: 'If we know that address, the link is on its way there. It can take a few minutes. If no letter comes, look among the junk mail or try another address.',
    tooMany: 'There have been too many tries in a short time. Wait a while, or write to us.',
    replaced:
      'Was it the link to your own page? It may have been replaced by a new one, which is in your latest letter.',
  },
  planThanks: {
    title: 'Thank you',
    lead: (amount, fund) => `Your first gift of ${amount} to ${fund} has arrived.`,
    same: 'From now on you give the same amount each month.',
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
