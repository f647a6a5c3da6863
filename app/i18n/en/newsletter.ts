/** The newsletter: the form, and what its letters lead to. */
export const newsletter = {
  title: 'Newsletter',
  description:
    'Get our newsletter: a few times a year, without tracking, and you stop with one press.',
  lead: 'A few times a year we write about what has happened in the workshop, what gifts have done and how you can help to change things. We do not measure whether you read.',
  email: 'E-mail',
  emailHint:
    'We write there to ask whether it is you. Nothing more is sent until you have answered.',
  /** The sentence that is agreed to; another one is another `consentVersion`. */
  consent: (organisation: string) =>
    `I want to get a newsletter with news, stories and requests for support from ${organisation} by e-mail. I can stop at any time by the link in every letter.`,
  do: 'Ask for the newsletter',
  kept: 'We keep the address, the sentence above, the language, the page and when you asked and confirmed, for as long as you get the letter and for three years after that as proof.',
  asked: {
    title: 'Look in your inbox',
    text: 'If the address can get our newsletter, we have sent a letter there. Open it within 48 hours and confirm, and it is done.',
    nothing: 'Nothing there? Look among the spam, or ask again in ten minutes.',
  },
  standing: {
    waiting: 'Would you like the newsletter?',
    late: 'The link is too old',
    confirmed: 'You get the newsletter',
    ended: 'You do not get the newsletter',
  },
  text: {
    waiting:
      'Press the button and you will get our newsletter. If it was not you who asked for it, press the other one.',
    late: 'The link in the letter worked for 48 hours. Ask for the newsletter again and we will send another letter.',
    confirmed:
      'The address is confirmed. You can stop getting the letter here at any time; it takes effect at once.',
    ended:
      'No more newsletters are sent to the address. Receipts and answers to what you do with us come as usual.',
  },
  confirm: 'Yes, send me the newsletter',
  notMe: 'It was not me',
  leave: 'Stop getting the newsletter',
  again: 'Ask for the newsletter',
  back: 'To the first page',
  errors: {
    missing: 'Enter an e-mail address.',
    repeated: 'Enter one address at a time.',
    too_long: 'The address is too long.',
    malformed: 'The address holds characters that cannot be there.',
    email_missing: 'Enter the e-mail address that the letter is to go to.',
    email_malformed: 'Check the address: it should look like name@example.org.',
    consent_missing: 'Tick the box if you want the newsletter.',
    too_many: 'There have been too many attempts from here. Wait a few minutes and try again.',
  },
  /** How a giver asks for what is hers by law, on her own page. */
  rights: {
    title: 'What we know about you',
    before:
      'Would you like to know everything that is here about you, have something corrected, or be forgotten? Write to',
    after:
      'from this address. You will have an answer within a month. What bookkeeping asks for we must keep for seven years.',
  },
}
