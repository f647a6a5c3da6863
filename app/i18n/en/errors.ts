import type { errors as pattern } from '../sv/errors.ts'

export const errors: typeof pattern = {
  summary: 'Something needs to be put right',
  pages: {
    notFound: {
      title: 'There is no such page',
      text: 'The address leads nowhere here. It may be old or misspelt.',
    },
    gone: {
      title: 'The page has been removed',
      text: 'What was here is gone and will not come back.',
    },
    method: {
      title: 'That could not be done',
      text: 'The address does not accept what was sent. Go back and try from the page you came from.',
    },
    refused: {
      title: 'We could not accept that',
      text: 'What was sent did not come from our own pages. Go back and try again.',
    },
    many: {
      title: 'Too many attempts',
      text: 'Wait a while and try again. Nothing has been lost.',
    },
    broken: {
      title: 'Something went wrong on our side',
      text: 'The fault is ours and has been noted. Nothing has been charged because of it. Try again in a while.',
    },
    resting: {
      title: 'We will soon be back',
      text: 'The site is down for the moment. Nothing that you have paid is lost. Try again in a minute.',
    },
  },
  code: (status) => `Error code ${status}`,
  again: 'Try again',
  toHome: 'To the first page',
  toShop: 'To the shop',
  toHelp: 'Help lines',
  reference: (id) => `Quote ${id} if you write to us about the fault.`,
  fields: {
    country: {
      missing: 'Choose the country that the parcel goes to.',
      unknown_choice: 'We do not send there. Choose a country in the list.',
    },
    delivery: {
      missing: 'Choose a delivery method.',
      unknown_choice:
        'That delivery method does not exist for this country. Choose one in the list.',
    },
    name: { missing: 'Enter your name.' },
    addressLine1: { missing: 'Enter the street address.' },
    email: { missing: 'Enter your e-mail address.' },
    city: { missing: 'Enter the town.' },
    postcode: {
      missing: 'Enter the postcode.',
      postcode_malformed:
        'The postcode does not fit the country. In Sweden it has five digits (0–9), in Norway four.',
    },
    total: {
      missing: 'We could not read the price that you saw. Check the total and press again.',
      malformed: 'We could not read the price that you saw. Check the total and press again.',
    },
    rhythm: {
      missing: 'Choose how often.',
      unknown_choice: 'Choose how often from what is offered.',
    },
    amount: {
      missing: 'Choose an amount.',
      unknown_choice: 'Choose one of the amounts or enter your own.',
    },
    monthlyAmount: {
      missing: 'Choose an amount to give each month.',
      unknown_choice: 'Choose one of the monthly amounts or enter your own.',
    },
    tribute: { missing: 'Choose what the card is, or empty its fields if you want none.' },
    honoured: { missing: 'Write whom the gift is for.' },
    tributeFrom: { missing: 'Write whom the card is from.' },
    tributeWay: { missing: 'Choose how the card gets there.' },
    recipient: { email_missing: 'Write the e-mail address of the recipient.' },
    tributeDay: { missing: 'Choose the day on which the card goes.' },
    fund: {
      missing: 'Choose what the gift is for.',
      unknown_choice: 'That purpose takes no gifts. Choose one in the list.',
    },
  },
  field: {
    missing: 'Fill this in.',
    repeated: 'The field was sent more than once. Give one answer.',
    too_long: 'The text is too long. Shorten it.',
    malformed: 'The text has characters that cannot be used here, such as a line break.',
    unknown_choice: 'Choose one of the alternatives.',
    email_missing: 'Enter your e-mail address.',
    email_malformed:
      'The e-mail address does not look right. It should look like name@example.org.',
    postcode_malformed: 'The postcode does not fit the country.',
    amount_missing: 'Enter an amount.',
    amount_malformed: 'Enter the amount with the digits 0–9, for example 250 or 1250.50.',
    amount_ambiguous:
      'We cannot tell what the point or the comma stands for. Write, for example, 1250 or 1250.50.',
    amount_too_large:
      'The amount is larger than a card payment takes. Write to us about larger gifts.',
    two_amounts:
      'You have both chosen an amount and written one of your own. Empty the field, or choose “Another amount” if what you wrote counts.',
    company_missing: 'Write the name of the company, or empty the organisation number.',
    number_missing: 'Write the organisation number, or empty the name of the company.',
    number_malformed:
      'The organisation number is not right. Check its figures, for instance 556016-0680.',
    number_checksum: 'The organisation number is not right: one of its figures is wrong. Check it.',
    number_of_person:
      'It looks like a personal number. Write the organisation number of a company, or give without one.',
    name_like_address: 'This looks like an address. Use letters only.',
    name_odd: 'Use letters. Full stop, hyphen and apostrophe are fine.',
    greeting_like_address: 'The greeting can have no links, addresses or telephone numbers.',
    day_malformed: 'Write the day as 2027-06-30.',
    day_past: 'That day has been. Choose today or a later day.',
    day_far: 'Choose a day within three months.',
    tribute_once_only:
      'A card goes with a single gift only. Empty the fields of the card, or give once.',
    form_stale: 'The form was too old. Check it and press once more.',
  },
  belowFloor: (least) =>
    `The smallest gift is ${least}. Below that the card fee takes too large a part.`,
  quantity: {
    quantity_missing: 'Enter a quantity.',
    quantity_malformed: 'Enter the quantity with the digits 0–9, for example 1.',
    quantity_too_small: 'The quantity must be at least 1.',
    quantity_too_large: 'At most 99 of the same piece in one order.',
    basket_full: 'The basket is full. Remove something before you add more.',
    not_in_basket: 'The piece is no longer in the basket.',
    unknown_variant: 'There is no such piece. Choose a version in the list.',
    sold_out: 'The piece has just sold out.',
    too_few_left: 'There are not that many left. Choose a smaller quantity.',
    no_price:
      'The piece is not sold in that currency. Change the currency at the foot of the page.',
  },
  checkout: {
    basket_empty: 'The basket is empty.',
    basket_problem: 'Something in the basket has changed. See the lines of the order.',
    sold_out:
      'A piece was sold while you were typing. Nothing has been charged. See the lines of the order.',
    delivery_unavailable: 'That delivery method can no longer be chosen. Choose another.',
    price_changed:
      'The price has changed since the page was shown. The new price stands below. Press again if you want to buy.',
    payments_crowded:
      'Many payments have just been started from your network, so we did not open another. Nothing has been charged and everything that you typed is kept. Wait a minute and press again.',
    cards_declined:
      'Many cards were refused from your network, so we open no more payments from here for an hour. Nothing has been charged and everything that you typed is kept. Come back in an hour, use another network, or write to us and we tell you how to pay by bank. The address is at the foot of the page.',
    payments_stopped:
      'We take no cards just now, because somebody is trying stolen ones here. Nothing has been charged and everything that you typed is kept. Try again in a quarter of an hour, or write to us and we tell you how to pay by bank. The address is at the foot of the page.',
    payment_unreachable:
      'The payment page does not answer just now. Nothing has been charged and nothing that you typed is lost. Try again in a while.',
  },
  gift: {
    fund_unknown: 'There is no such purpose. Choose one in the list.',
    fund_closed: 'That purpose takes no more gifts. Choose another.',
    payments_crowded:
      'Many payments stand open just now, so we did not open another. Nothing has been charged and everything that you typed is kept. Wait a minute and press again, or write to us and we tell you how to give by bank. The address is at the foot of the page.',
    cards_declined:
      'Several cards were refused from your network or with your e-mail address, so we open no more payments for six hours. Nothing has been charged and everything that you typed is kept. Come back later, use another network, or write to us and we tell you how to give by bank. The address is at the foot of the page.',
    payments_stopped:
      'We take no cards just now, because somebody is trying stolen ones here. Nothing has been charged and everything that you typed is kept. Try again in a quarter of an hour, or write to us and we tell you how to give by bank. The address is at the foot of the page.',
    payment_unreachable:
      'The payment page does not answer just now. Nothing has been charged and nothing that you typed is lost. Try again in a while.',
    started_already:
      'That monthly gift has already begun from another window. Nothing more has been charged. The receipt in your e-mail has the link to it.',
    form_stale: 'The form was too old. Check it and press once more.',
  },
}
