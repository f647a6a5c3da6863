import type { withdraw as pattern } from '../sv/withdraw.ts'

export const withdraw: typeof pattern = {
  step: (step) => `Step ${step} of 2`,
  lead: 'This is where you withdraw from a purchase with us. You need no account and no reason.',
  after:
    'The next step shows you the whole statement before it is sent. Once you confirm, you get a receipt at once, with the date and the time.',
  name: 'Name',
  order: 'Order number',
  orderHint: 'It is in the order confirmation, such as L-1042.',
  pieces: 'Which pieces is it about?',
  piecesHint: 'Leave this empty to withdraw from the whole order.',
  optional: 'optional',
  email: 'E-mail for the acknowledgement',
  emailHint:
    'The address you ordered with, if you can. We send the acknowledgement and our answer, nothing else.',
  next: 'Continue',
  late: 'Send it even if you are not sure whether the time has run out. We always accept it, and note exactly when it came.',
  other: 'You may also write to us in your own words or use the form in the',
  otherTerms: 'terms of sale',
  missing: {
    name: 'Write your name.',
    order: 'Write the order number. If you do not have it, write the date you ordered.',
  },
  check: 'Check your statement',
  checkLead: 'This is how it reads. It is sent when you press the button.',
  confirm: 'Confirm withdrawal',
  change: 'Change something',
  formRenewed:
    'We could not read the form and have made a new one. Nothing has been sent yet. Please check it and confirm once more.',
  statement: {
    to: (organisation) => `To ${organisation}:`,
    declare: 'I hereby give notice that I withdraw from my contract of sale.',
    name: (name) => `Name: ${name}`,
    order: (order) => `Order number: ${order}`,
    whole: 'Concerning: the whole order',
    pieces: (pieces) => `Concerning: ${pieces}`,
    email: (email) => `E-mail for the acknowledgement: ${email}`,
  },
  received: {
    title: 'We have received your statement',
    lead: (email) =>
      `An acknowledgement with the same content goes to ${email}. Print this page or keep its address: it holds even if the letter is late.`,
    when: 'Received',
    stockholm: 'Swedish time',
    utc: 'Universal time',
    statement: 'The statement, word for word',
    proof:
      'The receipt shows that the statement arrived, and when. We now go through it and answer you by e-mail.',
    next: 'What happens now',
    steps: [
      'If you already have the piece, send it back within 14 days of the statement. You pay for the return.',
      'Where the right applies we pay back what you paid, our cheapest standard delivery included, within 14 days of the statement and the same way. We may wait until the piece, or proof that you have sent it, has come.',
      'If the parcel has not left yet, there is nothing to send.',
    ],
    returnTo: 'Send the piece to',
  },
  letter: {
    subject: 'We have received your statement',
    preview: (when) => `Received ${when}`,
    title: 'Acknowledgement of your statement',
    lead: 'Your statement that you withdraw from a purchase has arrived. Here it is word for word, with the time it came, so keep this letter.',
    receipt: 'Show the receipt',
    why: 'This letter answers a statement made on our site. We send no advertising with it and do not measure whether you read it.',
    mistake: 'Not yours?',
    mistakeText: (email) =>
      `Somebody may have typed your address by mistake. Reply to ${email} then, and there is nothing more to do.`,
  },
}
