import { plural } from '../format.ts'
import type { site as pattern } from '../sv/site.ts'

export const site: typeof pattern = {
  frame: {
    skip: 'Skip to the content',
    demonstration: 'Demonstration: no money moves.',
    inbox: 'Read the letters sent',
    mainMenu: 'Main menu',
    home: 'To the first page',
    shop: 'Shop',
    give: 'Give',
    about: 'About us',
    help: 'Help lines',
    language: 'Language',
    currency: 'Currency',
    change: 'Change',
    otherCurrency: 'Choose another currency',
    basket: (count) =>
      count === 0
        ? 'Basket'
        : `Basket, ${count} ${plural('en', count, { one: 'item', other: 'items' })}`,
    contact: 'Contact',
    organisationNumber: 'Organisation number',
    marks: 'Quality marks',
    information: 'Information',
    terms: 'Terms',
    privacy: 'Personal data',
    accessibility: 'Accessibility',
    withdraw: 'Withdraw from contract here',
    made: 'These pages work without scripts, without cookies for those who read, and without tracking.',
  },
  home: {
    title: 'Jewellery and gifts against human trafficking',
    headline: 'Jewellery from a workshop where the light is on',
    lead: 'Each piece is designed by a woman in our programme. She is paid for her drawing and decides for herself what is shown.',
    toShop: 'See the jewellery',
    toGive: 'Give',
    newest: 'From the workshop',
    all: 'All the jewellery',
    fundsTitle: 'What a gift does',
    fundsLead: 'Choose a purpose. We account for what the money became.',
    allFunds: 'More purposes and amounts',
    helpTitle: 'Do you need help yourself?',
    helpText: 'There are lines that answer round the clock. You need not give your name.',
    toHelp: 'Help lines',
    howTitle: 'How it works',
    how: [
      {
        heading: 'She draws',
        text: 'Under an alias and for pay. Nobody’s name, town or history comes with the piece.',
      },
      {
        heading: 'The workshop makes',
        text: 'In silver, bronze and recycled gold, tested for nickel, lead and cadmium.',
      },
      {
        heading: 'You wear',
        text: 'What the price is made of stands beside each piece. You have 14 days to change your mind.',
      },
    ],
  },
  help: {
    title: 'Help lines',
    lead: 'Call 112 if it is urgent. The other lines also answer questions that you do not know how to ask.',
    leave: 'Leave this page now',
    leaveExplained:
      'The button opens a weather forecast. It does not erase the browser’s history: whoever uses the same device can see that you were here. A private window or another device is safer.',
    callWarning:
      'A call can show in the telephone’s own call list, even when it is not on the bill.',
    weather: 'https://www.smhi.se/en',
    countries: { SE: 'In Sweden', NO: 'In Norway' },
    lines: {
      seEmergency: { name: 'Emergency', about: 'In acute danger.' },
      sePolice: { name: 'The police', about: 'When it is not acute.' },
      kvinnofrid: {
        name: 'Kvinnofridslinjen, the women’s helpline',
        about: 'Round the clock, free and anonymous. The call is not on the telephone bill.',
      },
      seProfessionals: {
        name: 'The national support telephone against trafficking',
        about:
          'For professionals, in office hours on weekdays. It is not a line for somebody who is exposed herself.',
      },
      noEmergency: { name: 'Emergency', about: 'In acute danger.' },
      noPolice: { name: 'The police', about: 'When it is not acute.' },
      rosa: {
        name: 'ROSA',
        about: 'Round the clock, for those who are exposed and those who want to help.',
      },
      alarm: {
        name: 'Alarmtelefonen',
        about: 'For children and young people.',
      },
    },
    verified: 'The numbers have been checked against the organisations’ own pages.',
  },
}
