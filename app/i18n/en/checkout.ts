import { plural } from '../format.ts'
import type { checkout as pattern } from '../sv/checkout.ts'

export const checkout: typeof pattern = {
  title: 'Checkout',
  left: 'You left the payment. Nothing has been charged and nothing is reserved. Everything you typed is still here.',
  where: 'Delivery',
  country: 'Country',
  countryHint: 'Where the parcel goes. The price is worked out again when you choose.',
  chooseCountry: 'Choose a country',
  update: 'Show delivery and price',
  delivery: 'Delivery method',
  deliveryFirst: 'Choose a country first, then the methods are shown with their prices.',
  noDelivery: (currency) =>
    `We cannot send this basket there in ${currency}. Choose another country or another currency.`,
  days: (least, most) =>
    least === most
      ? `${most} ${plural('en', most, { one: 'working day', other: 'working days' })}`
      : `${least} to ${most} working days`,
  free: 'Free delivery',
  who: 'Recipient',
  name: 'Name',
  email: 'E-mail',
  emailHint: 'The order confirmation with the receipt goes there. We send nothing else.',
  addressLine1: 'Street address',
  addressLine2: 'Floor, c/o or similar',
  optional: 'optional',
  postcode: 'Postcode',
  city: 'Town',
  summary: 'Your order',
  change: 'Change the basket',
  each: 'each',
  goods: 'Goods',
  deliveryCost: 'Delivery',
  vat: 'Of which VAT',
  total: 'To pay',
  totalLater: 'Choose a country to see the whole price',
  exported:
    'The parcel leaves the EU’s customs territory. The recipient may have to pay VAT and a fee there.',
  pay: 'Buy and pay',
  payHint: 'You pay on Stripe’s page. The card number never reaches us.',
  terms: 'Terms of sale',
  termsBefore: 'You buy from',
  termsAfter: 'and have 14 days to withdraw. Read the',
  holdHint: 'The pieces are reserved for you while you pay.',
}
