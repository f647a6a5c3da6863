import type { giftLetters as pattern } from '../sv/gift-letters.ts'

export const giftLetters: typeof pattern = {
  ownPage: {
    title: 'Your own page',
    what: 'All your gifts and receipts are there. A monthly gift can be changed, paused or stopped there, without a password.',
    open: 'Open your page',
    keep: 'The link is yours. Please do not pass this letter on: whoever has the link can see and change.',
  },
  giftReceipt: {
    subject: (receipt) => `Receipt ${receipt}`,
    preview: (amount, date) => `${amount}, ${date}`,
    title: 'Thank you for your gift',
    lead: (amount, fund) =>
      `${amount} for ${fund} has arrived. This is your receipt, so keep the letter.`,
    receiver: 'Received by',
    giver: 'Given by',
    amount: 'Amount',
    date: 'Date',
    fund: 'Purpose',
    gift: 'Gift number',
    receipt: 'Receipt number',
    kind: 'Kind',
    noReturn: 'Gift – nothing given in return',
    noVat: 'Gift, outside the scope of VAT.',
    tax: 'Tax',
    taxText:
      'Would you like tax relief? Your own page, to which the link below leads, says whether we report gifts at present and which count, and lets you leave your number if you like.',
    mistake: 'Was it a mistake?',
    mistakeText: (email) => `Write to ${email} within 30 days and we pay the gift back.`,
    toGift: 'See the gift',
  },
  tributeCard: {
    subject: 'A card for you',
    preview: 'Somebody has given a gift and sends a greeting',
    titles: {
      honour: (name) => `To ${name}, with a greeting`,
      memory: (name) => `In memory of ${name}`,
    },
    lead: (from, organisation, fund) => `${from} has given a gift to ${organisation}, for ${fund}.`,
    stop: 'Would you rather have no cards from us?',
    stopLink: 'Say so, and no more will come.',
    why: (organisation) =>
      `This letter was sent because a giver asked ${organisation} for it. We delete your address once it has gone, write to you about nothing else, and do not measure whether you read it.`,
  },
  tributePrint: {
    subject: 'Your card to print',
    preview: 'It is the day that you chose.',
    titles: {
      honour: (name) => `The card in honour of ${name}`,
      memory: (name) => `The card in memory of ${name}`,
    },
    lead: 'Today is the day that you chose. The card is a PDF in A5 to print; it says that you have given, not how much.',
    open: 'Fetch the card',
    why: 'This letter belongs to your gift. We send no advertising with it and do not measure whether you read it.',
  },
  giftCredited: {
    subject: (receipt) => `Credit receipt ${receipt}`,
    causes: {
      refunded: {
        title: 'We have paid you back',
        lead: (amount, fund) =>
          `${amount} of your gift to ${fund} is going back the way you gave it. This is your credit receipt, so keep the letter.`,
        next: (receipt) =>
          `It corrects receipt ${receipt}. The money is usually in the account within ten bank days. Your bank decides exactly when.`,
      },
      taken_back: {
        title: 'A receipt has been corrected',
        lead: (amount, fund) =>
          `We wrote down a gift of ${amount} to ${fund} in your name. That was our mistake, and it has been taken back.`,
        next: (receipt) =>
          `Receipt ${receipt} no longer holds. No money moves: this letter only corrects what we wrote.`,
      },
    },
    receipt: 'Credit receipt',
    corrects: 'Corrects receipt',
    amount: 'Amount taken back',
    issuer: 'Issued by',
    question: 'Is this not right?',
    questionText: (email) => `Write to ${email} and we will sort it out.`,
  },
}
