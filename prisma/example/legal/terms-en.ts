import type { ExamplePage } from '../shape.ts'

export const termsEn: ExamplePage = {
  title: 'Terms for purchases and gifts',
  sections: [
    {
      heading: 'Example text',
      paragraphs: [
        'This is a demonstration. The organisation is invented, no money moves and nothing is sent. These terms show what a real organisation has to say, and a lawyer should read them before they are used.',
      ],
    },
    {
      heading: 'Whom you buy from',
      paragraphs: [
        'Lyktsken Foundation (example), Swedish organisation number 802000-0000, VAT number SE802000000001, Exempelgatan 1, 000 00 Exempelstad, Sweden.',
        'E-mail: hej@lyktsken.example. Telephone: +46 8 465 004 00, weekdays 9–16. Both are examples.',
      ],
    },
    {
      heading: 'Price and payment',
      paragraphs: [
        'Prices are shown in Swedish kronor, Norwegian kroner or euro and include Swedish VAT at 25%. The price of delivery is shown at the checkout, before you pay. Nothing is added afterwards.',
        'You pay on a page run by Stripe. We never see your card number. The purchase is binding when you press “Buy and pay”, and the piece is held for you while you pay.',
        'For delivery to Norway, Norwegian VAT may be charged under Norwegian rules. The checkout says so if it applies to your order.',
      ],
    },
    {
      heading: 'Delivery',
      paragraphs: [
        'We send to Sweden, Norway, Finland, Denmark and Germany. The number of working days stands beside each way of delivery. The piece must reach you within 30 days at the latest; if not, you may cancel and have your money back.',
        'The risk is ours until you hold the piece in your hand.',
      ],
    },
    {
      heading: 'The right to withdraw for 14 days',
      paragraphs: [
        'You may withdraw from the purchase without saying why. The period ends 14 days after the day you received the piece, or the last piece if the order came in several parcels.',
        'Use “Withdraw from contract here”, which is at the foot of every page. It needs no account. You may also write to us or use the form below. It is enough to send your message before the period ends. You get an acknowledgement at once, with its content, date and time.',
        'We pay everything back, our least expensive standard delivery included, within 14 days of your message and in the way you paid. We may wait until the piece, or proof that you have sent it, has arrived.',
        'Send the piece back within 14 days of your message. You pay for the return. You answer for any loss of value caused by handling beyond what is needed to see what the piece is like.',
        'The right does not cover sealed earrings for pierced ears once the seal is broken, for reasons of hygiene, nor pieces made to your own measurements or wishes.',
      ],
    },
    {
      heading: 'Model withdrawal form',
      paragraphs: ['Complete and return this form if you wish to withdraw from the contract.'],
      list: [
        'To Lyktsken Foundation (example), Exempelgatan 1, 000 00 Exempelstad, Sweden, hej@lyktsken.example:',
        'I/We hereby give notice that I/we withdraw from my/our contract of sale of the following goods:',
        'Ordered on / received on:',
        'Name of consumer(s):',
        'Address of consumer(s):',
        'Signature of consumer(s) (only if this form is sent on paper):',
        'Date:',
      ],
    },
    {
      heading: 'If something is wrong',
      paragraphs: [
        'By law we answer for faults that were there when you received the piece. You may complain for three years in Sweden. In Norway the period is two years, and five for things meant to last considerably longer. Elsewhere in the EU it is at least two years.',
        'Write to us as soon as you notice the fault; within two months is always in time. First we repair or exchange the piece. Where that cannot be done you get a price reduction or your money back. Complaining costs you nothing.',
      ],
    },
    {
      heading: 'Gifts',
      paragraphs: [
        'A gift is voluntary, is never added for you and is not a purchase: it carries no VAT and you receive nothing in exchange. It goes to the purpose you choose. When a purpose has met its goal, any surplus is used as stated beside that purpose.',
        'Was it a mistake? Write within 30 days and we pay the gift back. You always get a receipt.',
      ],
    },
    {
      heading: 'If we cannot agree',
      paragraphs: [
        'Write to us first at hej@lyktsken.example. We answer within five working days.',
        'In Sweden you may turn to the National Board for Consumer Disputes, ARN, Box 174, 101 23 Stockholm, arn.se. We follow its decisions. In Norway you may turn to Forbrukertilsynet, forbrukertilsynet.no. In other EU countries, the European Consumer Centre of your country can help.',
      ],
    },
  ],
}
