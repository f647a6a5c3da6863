import type { order as pattern } from '../sv/order.ts'

export const order: typeof pattern = {
  order: (number) => `Order ${number}`,
  paidTitle: 'Thank you. Your order is paid.',
  paidLead: (email) =>
    `A confirmation with the receipt goes to ${email}. We pack by hand and write when the parcel leaves.`,
  waitingTitle: 'We are waiting for the payment',
  waitingLead: 'This page reloads every five seconds. You need not pay again.',
  cancelledTitle: 'The order did not go through',
  cancelledLead:
    'Nothing has been charged. If a payment has come through all the same, it goes back by itself.',
  endings: {
    left: 'You left the payment page.',
    declined: 'The bank declined the payment.',
    expired: 'The time for the payment ran out.',
    superseded: 'It was replaced by a later order from the same basket.',
    sold_out:
      'The piece was sold to somebody else while the payment was under way. The money goes back to you.',
    refused: 'The payment could not be accepted.',
  },
  sentTitle: 'Your parcel is on its way',
  sentLead: 'We have packed your order and handed it over for delivery.',
  sentAt: 'Sent',
  follow: 'Follow the parcel',
  stoppedTitle: 'The order is cancelled',
  stoppedLead:
    'We cancelled it before it was packed. The money goes back the way it came. It can take a few bank days.',
  givenBack: 'Refunded',
  refundedTitle: 'The order is refunded',
  refundedLead: 'The money goes back the way it came. It can take a few bank days.',
  again: 'To the basket',
  toShop: 'To the shop',
  lines: 'What you ordered',
  facts: 'About the order',
  number: 'Order number',
  placed: 'Ordered',
  paid: 'Paid',
  deliveredBy: 'Delivery method',
  to: 'Sent to',
  keep: 'Keep the address of this page if you want to find your way back. Nobody else can guess it.',
  next: 'What happens now',
  steps: [
    'We pack your piece in the workshop.',
    'You get a letter when the parcel has left.',
    'You have 14 days from its arrival if you change your mind.',
  ],
  print: 'This page can be printed.',
}
