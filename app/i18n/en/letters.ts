import type { letters as pattern } from '../sv/letters.ts'
import { campaignLetters } from './campaign-letters.ts'
import { giftLetters } from './gift-letters.ts'
import { giverLetters } from './giver-letters.ts'
import { newsletterLetters } from './newsletter-letters.ts'
import { giftPlanLetters } from './plan-letters.ts'
import { taxLetters } from './tax-letters.ts'

export const letters: typeof pattern = {
  frame: {
    demonstration:
      'Demonstration: the organisation is invented, no money moves and nothing is sent.',
    organisationNumber: (number) => `Swedish organisation number ${number}`,
    vatNumber: (number) => `VAT number ${number}`,
    questions: 'Questions? Write to',
    telephone: 'Telephone',
    why: 'This letter belongs to your payment. We send no advertising with it and do not measure whether you read it.',
  },
  columns: { what: 'What', amount: 'Amount' },
  staffInvitation: {
    subject: 'Invitation',
    preview: (until) => `Good until ${until}`,
    title: 'Welcome to the desk',
    lead: (organisation) =>
      `You are invited to work at the desk of ${organisation}, where we look after the shop and the gifts.`,
    accept: 'Choose a password and come in',
    what: 'You choose a password and a second step: one-time codes on your telephone, or a passkey. Allow five minutes, and have your telephone at hand.',
    until: (until) => `The link works once, until ${until}.`,
    unexpected:
      'Did you not expect this? Leave the link alone and answer this letter, and we take the invitation back.',
    why: 'This letter was sent by somebody who is responsible for the desk. Do not pass it on: the link is yours.',
  },
  orderConfirmation: {
    subject: (order) => `Confirmation and receipt for order ${order}`,
    preview: (receipt, total) => `Receipt ${receipt}, ${total}`,
    title: 'Thank you for your order',
    lead: 'Your payment has arrived. This is your order confirmation and your receipt, so keep the letter.',
    toOrder: 'See the order',
    order: 'Order number',
    receipt: 'Receipt number',
    paid: 'Paid',
    seller: 'Seller',
    lines: 'What you bought',
    quantity: (quantity, unit) => `${quantity} at ${unit} each`,
    vatIncluded: (rate, vat) => `VAT ${rate}, ${vat}`,
    goods: 'Goods',
    total: 'Total, paid',
    ofWhichVat: (rate) => `Of which VAT ${rate}`,
    delivery: 'Delivery',
    deliveryTo: 'Sent to',
    deliveryBy: 'Delivery method',
    deliveryTime:
      'We pack by hand and write to you when the parcel leaves. It must reach you within 30 days of your payment. If it is later than that, you may cancel the purchase and have your money back.',
    withdrawal: 'The right to withdraw for 14 days',
    withdrawalText: (seller) => [
      'You may withdraw from the purchase without saying why. The period ends 14 days after the day you received the piece, or the last piece if they came in several parcels.',
      'Use “Withdraw from contract here” below, which is also at the foot of every page of ours. It needs no account, and you get an acknowledgement at once, with its content, date and time. You may also write to us or use the form below. It is enough to send your message before the period ends.',
      'We pay everything back, our least expensive standard delivery included, within 14 days of your message and in the way you paid. We may wait until the piece, or proof that you have sent it, has arrived.',
      `Send the piece back within 14 days of your message to ${seller}. You pay for the return. You answer for a loss of value only if the piece has been handled beyond what is needed to see what it is like.`,
      'The right does not cover pieces made to your own measurements or wishes, nor sealed earrings for pierced ears once the seal is broken.',
    ],
    withdraw: 'Withdraw from contract here',
    form: 'Model withdrawal form',
    formText: 'Complete and return this form only if you wish to withdraw from the contract.',
    formLines: (seller) => [
      `To ${seller}:`,
      'I/We hereby give notice that I/we withdraw from my/our contract of sale of the following goods:',
      'Ordered on / received on:',
      'Name of consumer(s):',
      'Address of consumer(s):',
      'Signature of consumer(s) (only if this form is sent on paper):',
      'Date:',
    ],
    complaint: 'If something is wrong',
    complaintText: (email) => [
      'By law we answer for faults that were there when you received the piece. You may complain for three years in Sweden. In Norway the period is two years, and five for things meant to last considerably longer. Elsewhere in the EU it is at least two years.',
      `Write to ${email} as soon as you notice the fault; within two months is always in time. First we repair or exchange the piece. Where that cannot be done you get a price reduction or your money back. Complaining costs you nothing.`,
    ],
    dispute: 'If we cannot agree',
    disputeText:
      'In Sweden you may turn to the National Board for Consumer Disputes, ARN, Box 174, 101 23 Stockholm, arn.se. In Norway you may turn to Forbrukertilsynet, forbrukertilsynet.no. In other EU countries, the European Consumer Centre of your country can help.',
  },
  orderUnmet: {
    subject: (order) => `Refund for order ${order}`,
    preview: (amount) => `We are paying back ${amount}`,
    title: 'You get your money back',
    lead: (name) =>
      `Hello ${name}. While your payment was under way, something in your order was sold to somebody else, and there is not enough left. We are sorry about that.`,
    refund: (amount) =>
      `We are paying back everything you paid, ${amount}, delivery included. It happens by itself and goes the way you paid. You need not do anything.`,
    when: 'The money is usually in the account within ten bank days. Your bank decides exactly when.',
    nothing: 'The purchase does not go through, and nothing is sent.',
    order: 'Order number',
    amount: 'Paid back',
    toOrder: 'See the order',
    lines: 'The order was for',
    line: (quantity, title) => `${quantity} × ${title}`,
  },
  orderSent: {
    subject: (order) => `The parcel for order ${order} is on its way`,
    preview: 'We have handed it to the carrier.',
    title: 'Your parcel is on its way',
    lead: 'We have packed your order and handed it over for delivery.',
    follow: 'Follow the parcel',
    order: 'Order number',
    carrier: 'Carrier',
    otherCarrier: 'Another carrier',
    number: 'Tracking number',
    to: 'Sent to',
    lines: 'In the parcel',
    line: (quantity, title) => `${quantity} × ${title}`,
    toOrder: 'See the order',
    withdrawal: 'If you change your mind',
    withdrawalText:
      'You have 14 days, counted from the day after you received the parcel, or the last one if there are several. The order confirmation and the page of the order say what to do.',
  },
  addressCorrected: {
    subject: (order) => `The address of order ${order} is corrected`,
    preview: 'See that the parcel goes where you want it.',
    title: 'We have corrected the address',
    lead: 'We have changed the name or the address on your parcel, which has not left yet. The page of the order shows where it is going.',
    toOrder: 'See the order',
    wrong:
      'Is it wrong, or did you not ask for it? Answer this letter and we will put it right before the parcel leaves.',
    order: 'Order number',
  },
  orderCancelled: {
    subject: (order) => `Order ${order} is cancelled`,
    preview: (amount) => `We are paying back ${amount}`,
    title: 'The order is cancelled',
    lead: (name) =>
      `Hello ${name}. We have cancelled your order before it was packed. Nothing will be sent.`,
    refund: (amount) =>
      `We are paying back ${amount} the way you paid. You need not do anything. The money is usually in the account within ten bank days.`,
    receipt: 'A credit receipt comes in a letter of its own once the refund is made.',
    order: 'Order number',
    amount: 'Paid back',
    lines: 'The order was for',
    line: (quantity, title) => `${quantity} × ${title}`,
    toOrder: 'See the order',
  },
  withdrawalDeclined: {
    subject: 'Our answer to your statement',
    preview: (when) => `About the statement that came ${when}`,
    title: 'We do not accept the withdrawal',
    lead: (when) =>
      `We have gone through your statement that you withdraw from a purchase, which came ${when}, and cannot accept it. The purchase stands, and no money is paid back.`,
    why: 'Why',
    disagree: 'If you do not agree',
    disagreeText: (email) => [
      `Write to ${email} and say why. Somebody else here then reads the case again, and a refusal can be changed.`,
      'You may also ask somebody outside to try the case, which costs you nothing:',
    ],
    complaint:
      'If something is wrong with the piece you may complain just as before. This answer changes nothing about that.',
    receipt: 'See your statement',
    footer:
      'This letter answers a statement that was made on our site. We send no advertising with it and do not measure whether you read it.',
  },
  refundMade: {
    subject: (receipt, order) => `Credit receipt ${receipt} for order ${order}`,
    preview: (amount) => `We have paid back ${amount}`,
    title: 'We have paid you back',
    lead: (amount) =>
      `${amount} is going back the way you paid. This is your credit receipt, so keep the letter.`,
    when: 'The money is usually in the account within ten bank days. Your bank decides exactly when.',
    receipt: 'Credit receipt',
    corrects: 'Corrects receipt',
    order: 'Order number',
    date: 'Paid back',
    buyer: 'Buyer',
    seller: 'Seller',
    lines: 'What we are paying back',
    goodwill: 'Compensation beyond the pieces',
    deduction: 'Deduction',
    total: 'Total, paid back',
    ofWhichVat: (rate) => `Of which VAT ${rate}`,
    toOrder: 'See the order',
  },
  ...campaignLetters,
  ...newsletterLetters,
  ...giftLetters,
  ...giverLetters,
  ...giftPlanLetters,
  ...taxLetters,
}
