import type { giverLetters as pattern } from '../sv/giver-letters.ts'

export const giverLetters: typeof pattern = {
  planChanged: {
    subject: (number) => `Change of ${number}`,
    changes: {
      amount: {
        title: 'The amount is changed',
        lead: ({ amount, next }) =>
          `From ${next} you give ${amount} a month. What you have given already does not change.`,
      },
      fund: {
        title: 'The purpose is changed',
        lead: ({ fund, next }) =>
          `From ${next} your monthly gift goes to ${fund}. What you have given already stays where you gave it.`,
      },
      day: {
        title: 'The day is changed',
        lead: ({ next }) =>
          `The next gift is charged on ${next}, and then on the same day each month. Nothing is charged in between.`,
      },
      pause: {
        title: 'The monthly gift is paused',
        lead: ({ next }) =>
          `Nothing is charged meanwhile. The next gift is charged on ${next}, and you can start earlier whenever you like.`,
      },
      resume: {
        title: 'The monthly gift goes on again',
        lead: ({ amount, next }) => `The next gift of ${amount} is charged on ${next}.`,
      },
      stop: {
        title: 'The monthly gift has stopped',
        lead: () =>
          'Nothing more is charged. Thank you for everything you have given. Your receipts stay on your page.',
      },
    },
    number: 'Number',
    amount: 'Amount',
    each: (amount) => `${amount} a month`,
    fund: 'Purpose',
    next: 'Next gift',
    none: 'None',
    notYou: 'Was it not you?',
    notYouText: (email) => `Write to ${email} as soon as you can and we will put it right.`,
    why: 'This letter confirms a change of your monthly gift. It carries no advertising, and we do not measure whether you read it.',
  },
  giverDetails: {
    subject: 'Your details are changed',
    title: 'Your details are changed',
    lead: 'Your name or language was changed on your page. It holds for letters and receipts from now on.',
    why: 'This letter confirms a change on your page. It carries no advertising, and we do not measure whether you read it.',
  },
  moveAgreement: {
    subject: 'Are your letters to go to another address?',
    preview: 'Nothing changes until you have answered',
    title: 'Are your letters to go to another address?',
    lead: 'Somebody has asked for it on the page with your gifts and receipts. If it was you, agree here. A letter then goes to the new address, which is to answer too. Until both have said yes, nothing changes.',
    newEmail: 'New address',
    askedAt: 'When',
    moment: (day: string, time: string) => `${day} at ${time}`,
    open: 'Read and agree',
    until: (moment: string) => `The link holds until ${moment}. If you do nothing, nothing moves.`,
    notYou: 'Was it not you?',
    notYouText: (email: string) =>
      `Whoever asked has seen the link to your page. You can replace it there. If you need help, write to ${email}.`,
    notYouLink: 'Say no, and nothing moves.',
    why: 'This letter was sent because somebody asked for a change on your page. It carries no advertising, and we do not measure whether you read it.',
  },
  moveConfirmation: {
    subject: 'Is this your new address?',
    preview: 'Nothing is sent here until you have answered',
    title: 'Is this your new address?',
    lead: (organisation: string) =>
      `Somebody who gives to ${organisation} wants letters and receipts at this address. If it is you, please confirm.`,
    open: 'Read and confirm',
    until: (moment: string) =>
      `The link holds until ${moment}. If you do nothing, nothing is sent here, and we delete the address.`,
    notYou: 'Is it not you?',
    notYouLink: 'Tell us, and we delete the address at once.',
    why: 'This letter was sent because somebody wrote this address on our page. It carries no advertising, and we do not measure whether you read it.',
  },
  giverLink: {
    subject: 'The link to your page',
    preview: 'You asked for it just now',
    title: 'The link to your page',
    lead: 'Somebody has asked us to send the link to the page with your gifts and receipts.',
    open: 'Open your page',
    notYou: 'Was it not you? Then you need do nothing. The link goes to this address only.',
    keep: 'The link is yours. Please do not pass this letter on: whoever has the link can see and change.',
    why: 'This letter was sent because somebody wrote this address on our page. It carries no advertising, and we do not measure whether you read it.',
    renewed: {
      preview: 'The earlier one no longer works',
      lead: 'The link to your page has been replaced. The one that you had before no longer works, in earlier letters neither.',
      why: 'This letter was sent because the link to your page was replaced. It carries no advertising, and we do not measure whether you read it.',
    },
  },
}
