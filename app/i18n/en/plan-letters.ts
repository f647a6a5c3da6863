import type { giftPlanLetters as pattern } from '../sv/plan-letters.ts'

export const giftPlanLetters: typeof pattern = {
  planLetters: {
    footer:
      'This letter belongs to your monthly gift. We send no advertising with it and do not measure whether you read it.',
    changeCard: 'Change card',
    ownPage:
      'Would you like to pause or change something? You do it yourself, without an account, on your own page:',
    stop: 'Would you rather not go on?',
    openStop: 'stop giving',
    seeGifts: 'Your gifts and receipts are still on your own page:',
    openOwnPage: 'open your page',
    keep: 'The link is yours. Whoever has it can see and change your gifts, so do not pass it on.',
    facts: {
      plan: 'Monthly gift',
      amount: 'Amount',
      fund: 'Purpose',
      next: 'Next try',
      card: 'Card',
    },
    reasons: {
      funds:
        'The bank says that there was not enough money in the account, or that the card had reached its limit.',
      card_expired: 'The bank says that the card has expired.',
      card_details:
        'The bank says that the details of the card are not right, perhaps because you have a new one.',
      card_unsuitable: 'The bank says that the card cannot be used for such a payment.',
      confirmation: 'The bank wants you to confirm the payment yourself.',
      later: 'The bank could not answer just then. That usually sorts itself out at the next try.',
      bank: 'The bank says no without telling us why. Call the bank if you wonder.',
    },
    next: (date) =>
      `The next try is made by itself on ${date}. If you have put it right by then, you need not do anything more.`,
    noNext: {
      change: 'We do not try again by ourselves until you have changed your card.',
      confirm: 'We do not try again by ourselves: only you can confirm.',
    },
    'month-failed': {
      subject: (plan) => `The payment for ${plan} did not go through`,
      preview: 'Why, and what happens now.',
      title: 'A payment did not go through',
      lead: (amount, fund) =>
        `We tried to receive ${amount} for ${fund}, but the payment did not go through. No money has been taken.`,
    },
    'month-awaits': {
      subject: (plan) => `The payment for ${plan} is waiting for you`,
      preview: 'Your bank wants you to confirm it.',
      title: 'Your bank wants you to confirm a payment',
      lead: (amount, fund) =>
        `This month's gift of ${amount} for ${fund} is waiting. No money has been taken yet.`,
      confirm: 'Confirm the payment',
      after:
        'The page is that of Stripe, who receives our payments. We never ask for card numbers or codes in a letter.',
    },
    'month-recovered': {
      subject: (plan) => `The payment for ${plan} has arrived`,
      preview: 'You need not do anything.',
      title: 'The gift has arrived after all',
      lead: (amount, fund) =>
        `${amount} for ${fund}, which did not go through before, has arrived. Thank you. The receipt comes in a letter of its own.`,
      see: 'See your gifts',
      after: 'You need not do anything. Next month goes on as usual.',
    },
    'plan-ended': {
      subject: (plan) => `${plan} has ended`,
      preview: 'Nothing more will be taken.',
      title: 'Your monthly gift has ended',
      lead: (amount, fund) =>
        `We have tried several times to receive ${amount} for ${fund}, and it has not worked. So the monthly gift has ended.`,
      over: 'Nothing more will be taken, and you owe nothing. Thank you for what you have given.',
      again: 'Begin again',
      after: 'If you would like to go on, begin a new monthly gift, with another card if you wish.',
    },
    'card-expiring': {
      subject: (plan) => `The card for ${plan} expires soon`,
      preview: 'Change it, or leave it if your bank sends a new one.',
      title: 'Your card expires soon',
      lead: (last4, month) =>
        `The card that ends in ${last4} and carries your monthly gift is good until the end of ${month}.`,
      after:
        'If you get a new card from the same bank, we often hear of it by ourselves. Then you need not do anything.',
    },
    'card-changed': {
      subject: (plan) => `The card for ${plan} was changed`,
      preview: 'Gifts to come are taken from the new one.',
      title: 'Your card was changed',
      lead: (last4) => `Gifts to come are taken from the card that ends in ${last4}.`,
      after:
        'Was it not you who changed it? Change it again, or stop: you do both on your own page. Do answer this letter too, and we will help you.',
    },
  },
}
