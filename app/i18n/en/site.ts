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
    act: 'Take action',
    about: 'About us',
    help: 'Help lines',
    stories: 'Stories',
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
    storiesTitle: 'In their own words',
    storiesText: 'Women who have moved on tell, themselves, of work, learning and everyday life.',
    toStories: 'Read the stories',
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
}
