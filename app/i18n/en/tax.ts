import type { tax as pattern } from '../sv/tax.ts'

export const tax: typeof pattern = {
  section: {
    title: 'Tax and yearly statements',
    text: 'Your yearly statements are here. Here you can also leave your number, so that your gifts are in your tax return.',
    open: 'To tax and yearly statements',
  },
  afterGift:
    'Would you like a tax reduction for the gift? The letter with the receipt holds a link to your own page. You leave your number there.',
  title: 'Tax and yearly statements',
  back: 'To your page',
  none: {
    title: 'We report no gifts',
    text: 'The organisation is not approved by the tax agency as a receiver of gifts at present. So gifts to us give no tax relief, and we do not ask for your number.',
  },
  offer: {
    SE: {
      title: 'Tax reduction in Sweden',
      lead: 'If you want a Swedish tax reduction, the tax agency must know who has given. Then leave your Swedish personal number here. Otherwise you need do nothing.',
      number: 'Swedish personal number or coordination number',
      hint: '12 digits, such as YYYYMMDD-NNNN. It works without the century and the hyphen too.',
      agency: 'the Swedish Tax Agency',
    },
    NO: {
      title: 'Tax deduction in Norway',
      lead: 'If you want a deduction, the Norwegian tax administration must know who has given. Then leave your national identity number here. Otherwise you need do nothing.',
      number: 'Norwegian national identity number or D-number',
      hint: '11 digits.',
      agency: 'the Norwegian Tax Administration',
    },
  },
  rules: {
    title: 'What counts',
    giftLeast: (amount) =>
      `Each gift by itself must be at least ${amount}. Smaller gifts are not added up.`,
    yearLeast: (amount) =>
      `You must have given at least ${amount} in the year, to all approved receivers together. The tax agency works that out.`,
    sumLeast: (amount) => `You must have given us at least ${amount} in the year.`,
    basisMost: (amount) => `At most ${amount} a year counts.`,
    rateSE: (rate) => `Your tax is reduced by ${rate} of what counts.`,
    rateNO: (rate) =>
      `The amount is deducted from your income, which reduces the tax by ${rate} of it.`,
    ageLeast: (years) => `You must be ${years} by the end of the year.`,
    approved: (from, to) =>
      `We are an approved receiver from ${from} to ${to}. Gifts on other days do not count.`,
    money: 'Only gifts in Swedish kronor are reported.',
    anonymous: 'Gifts that you have given without a name are not reported.',
  },
  use: {
    title: 'What we do with the number',
    points: (agency) => [
      `It is used only to report gifts to ${agency}, once a year.`,
      'It is kept encrypted, and nobody sees more than the last four digits. Whoever must read all of it is written down.',
      'It is never in letters, on receipts or with those who take the payment.',
      'You can take it back on this page whenever you like.',
    ],
    kept: (years) =>
      `If you do not take it back, we forget it ${years} years after a year was last reported.`,
    deadline: (day) => `This year's gifts are reported by ${day}.`,
  },
  leave: 'Leave the number',
  change: 'Change the number',
  kept: {
    title: 'Your number',
    text: (lastFour, day) => `We have your number that ends in ${lastFour}. You left it on ${day}.`,
    reported: (years) => `Reported for ${years}.`,
    notReported: 'Nothing has been reported yet.',
    remove: 'Take the number back',
    removeWhat:
      'The number is forgotten and no more gifts are reported. What has been reported already stays with the tax agency.',
    coordination:
      'Beside a coordination number the Swedish Tax Agency also wants a name and an address. Without them we cannot report your gifts.',
    leaveAddress: 'Leave name and address',
    withAddress: 'Your name and address are kept beside the number.',
    changeAddress: 'Change them',
    byCompany: {
      SE: (least) =>
        `A gift from a company is not yours: it is reported by the organisation number that came with it, if it is of at least ${least}. Partnerships have no right to the tax reduction.`,
      none: 'A gift from a company is not yours, gives no tax reduction and is not reported.',
      NO: 'A gift from a company is not yours: it is reported by the organisation number that came with it.',
    },
  },
  address: {
    title: 'Name and address for the Swedish Tax Agency',
    back: 'To tax and yearly statements',
    lead: (lastFour) =>
      `Beside the coordination number that ends in ${lastFour} the Swedish Tax Agency asks for a name and an address. We ask nobody else for them.`,
    fields: {
      firstName: 'First name',
      lastName: 'Last name',
      street: 'Street address',
      postcode: 'Postcode',
      city: 'Town',
      country: 'Country',
    },
    missing: {
      firstName: 'Write your first name.',
      lastName: 'Write your last name.',
      street: 'Write the street and number.',
      postcode: 'Write the postcode.',
      city: 'Write the town.',
      country: 'Choose a country.',
    },
    button: 'Save name and address',
    use: 'They are kept encrypted beside the number, stand in the report to the tax agency alone and are forgotten with the number. For safety they are not shown here again.',
  },
  done: {
    left: 'Thank you. The number is kept, and your gifts will be in the next report.',
    address: 'Thank you. Name and address are kept, and your gifts will be in the next report.',
    removed: 'The number is forgotten. No more gifts are reported.',
    not_there: 'There was no number left to take back.',
  },
  refusals: {
    number_missing: 'Write the number, or leave the page: you need do nothing.',
    number_malformed: 'Write the number with all its digits.',
    number_no_day:
      'The number begins with a date that does not exist. Check that every digit is right.',
    number_checksum: 'The control digit does not fit the others. Check that every digit is right.',
    number_unborn: 'The date in the number has not been yet. Write four digits for the year.',
    number_under_age:
      'You are too young for tax relief this year. Come back in the year in which you are old enough. We have not kept the number.',
    not_offered: 'At present we report no gifts, so the number is not needed. We have not kept it.',
  },
  years: {
    title: 'Yearly statements',
    none: 'When a gift has arrived there is a yearly statement here.',
    of: (year) => `Statement for ${year}`,
  },
  statement: {
    title: (year) => `Statement for ${year}`,
    soFar: 'The year is not over. This is what has arrived so far.',
    from: 'From',
    to: 'To',
    organisationNumber: (number) => `Organisation number ${number}`,
    made: (day) => `Made on ${day}.`,
    download: 'Download as PDF',
    gifts: 'Gifts',
    columns: {
      date: 'Date',
      number: 'Gift',
      receipt: 'Receipt',
      fund: 'Purpose',
      amount: 'Amount',
      back: 'Paid back',
    },
    sum: (currency) => `Sum in ${currency}`,
    sums: 'Sums',
    lessBack: 'What has been paid back is left out.',
    noReturn: 'Gifts, nothing given in return.',
    notApproved:
      'The organisation was not an approved receiver of gifts in Sweden in this year. The gifts give no tax reduction there.',
    reported: (agency, lastFour) =>
      `Reported to ${agency} under your number that ends in ${lastFour}.`,
    willReport: (agency, lastFour) =>
      `What counts is reported to ${agency} under your number that ends in ${lastFour}.`,
    withoutNumber: (agency) => `You have left no number, so nothing is reported to ${agency}.`,
    norwayEnter:
      'Do you pay tax in Norway? We are approved there, but do not report to the Norwegian Tax Administration. You enter the amount in Norwegian kroner in your return yourself, and keep this statement.',
    norwayNot:
      'Do you pay tax in Norway? The organisation is not approved there in this year, so the gifts give no deduction.',
    file: 'statement',
  },
}
