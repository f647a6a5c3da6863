import type { ExamplePage } from '../shape.ts'

export const privacyEn: ExamplePage = {
  title: 'How we treat personal data',
  sections: [
    {
      heading: 'Example text',
      paragraphs: [
        'This is a demonstration with an invented organisation. The text shows what a real one should tell. Do not type in real details about yourself.',
      ],
    },
    {
      heading: 'Who is responsible',
      paragraphs: [
        'Lyktsken Foundation (example), Exempelgatan 1, 000 00 Exempelstad, Sweden, hej@lyktsken.example, is the controller.',
      ],
    },
    {
      heading: 'When you only read',
      paragraphs: [
        'Then we keep nothing about you. No cookie, nothing in the storage of your browser, no statistics that follow you and no calls to other companies. The address you come from is not written down.',
      ],
    },
    {
      heading: 'Cookies for what you choose yourself',
      paragraphs: [
        'If you put something in the basket we set one cookie that remembers it for a week. If you change the currency, another one remembers that choice. Both are necessary for what you asked for, are read by us alone and disappear by themselves. That is why there is no box to accept.',
      ],
    },
    {
      heading: 'What we keep, why and for how long',
      paragraphs: ['We ask for what is needed for the very thing you are doing, and no more.'],
      list: [
        'Purchases: name, address, e-mail and what you bought. Needed for the contract. The address is kept for three years in case of complaints.',
        'Gifts: name, e-mail, amount and purpose, and for a company its name and organisation number. Needed for the receipt.',
        'A card with a gift: its words for a year. The e-mail of its recipient is deleted once the card has gone, and whoever wants no cards is known again by a mark of the address.',
        'Accounting records: amount, date, number and the name on the document. Swedish law asks for them to be kept to the end of the seventh year after the financial year.',
        'Swedish personal number: solely if you ask for the Swedish tax reduction. It is encrypted and never shown in full.',
        'Withdrawals and complaints: three years after the matter is closed.',
        'Letters to us: one year after the last answer.',
      ],
    },
    {
      heading: 'Who receives it',
      paragraphs: [
        'We never sell data and never pass it on for advertising. These receive what they need:',
      ],
      list: [
        'Stripe, which takes the payment.',
        'Resend, which sends our letters. Opens and clicks are not measured.',
        'The carrier, which gets name, address and e-mail for the delivery.',
        'The company that runs our server, within the EU.',
        'The Swedish Tax Agency, if you have asked for the tax reduction.',
      ],
    },
    {
      heading: 'Transfers outside the EU',
      paragraphs: [
        'Stripe and Resend also operate in the United States. The transfer rests on the standard contractual clauses of the European Commission, and on its adequacy decision where the company has joined it.',
      ],
    },
    {
      heading: 'Your rights',
      paragraphs: [
        'You may learn what we hold about you, have it corrected, erased, restricted or moved, and object to its use. Write to hej@lyktsken.example. You get an answer within one month. What the law makes us keep we cannot erase before its time.',
        'If you are not satisfied you may complain to the Swedish Authority for Privacy Protection, imy.se, or to Datatilsynet in Norway.',
      ],
    },
  ],
}
