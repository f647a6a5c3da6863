import type { settings as pattern } from '../../sv/staff/settings.ts'
import { health } from './health.ts'
import { moneySettings } from './money-settings.ts'

export const settings: typeof pattern = {
  title: 'Settings',
  onlyOwners: 'You can see everything here. Only an owner can change it.',
  organisation: {
    title: 'The organisation',
    about: 'Name, number, address and purpose, as they stand on pages, letters and receipts.',
    fields: {
      nameSv: 'Name in Swedish',
      nameNb: 'Name in Norwegian',
      nameEn: 'Name in English',
      shortName: 'Short name',
      number: 'Organisation number',
      vatNumber: 'VAT number',
      address: 'Address, a line for each line of the envelope',
      email: 'E-mail',
      telephone: 'Telephone',
      website: 'Website',
      purposeSv: 'Purpose in Swedish',
      purposeNb: 'Purpose in Norwegian',
      purposeEn: 'Purpose in English',
    },
    hints: {
      nameSv: 'The registered name. It stands on receipts.',
      shortName: 'Stands at the top of every page.',
      number: '802000-0000, or nine digits for a Norwegian organisation.',
      vatNumber: 'Leave empty if you are not registered for VAT.',
      telephone: 'In international form: +46 8 123 45 67.',
      website: 'Begins with https://',
    },
    errors: {
      number_malformed: 'Write the number as 802000-0000 or as nine digits.',
      telephone_malformed: 'Write the number in international form, such as +46 8 123 45 67.',
      website_malformed: 'Write the whole address with https:// in front.',
    },
  },
  marks: {
    title: 'Quality marks',
    about: 'Marks that you hold now. One that has run out is shown to nobody.',
    lead: 'Write only marks that you hold, to the last day they are valid. They are shown at the foot of the site’s pages until that day. An empty row is no mark.',
    mark: (number) => `Mark ${number}`,
    over: 'Has run out and is not shown.',
    fields: {
      name: 'Name',
      number: 'Number',
      validTo: 'Valid to',
      verifyUrl: 'Where it can be checked',
    },
    errors: {
      date_malformed: 'Write the day as 2027-06-30.',
      address_malformed: 'Write the whole address with https:// in front.',
    },
  },
  offer: {
    title: 'Languages and currencies',
    about: 'Which languages and currencies visitors are offered.',
    locales: 'Languages',
    localesHint:
      'A language without a tick is not linked and not in the sitemap. The first in order is shown to those whom none of them fits.',
    currencies: 'Currencies',
    currenciesHint: 'A product without a price in a currency cannot be bought in it.',
    atLeastOne: 'Choose at least one.',
  },
  ...moneySettings,
  cardTesting: {
    title: 'Card testing',
    about: 'The guard against those who try stolen cards, and how it is set.',
    lead: 'Thieves try stolen cards with small gifts. When many cards are refused, no new gifts are taken for a while; orders go on. Here you can stop everything yourself, orders as well, or let everything through when the guard shuts real givers out.',
    mode: 'New payments',
    modes: {
      automatic: 'Automatic',
      stopped: 'Stopped',
      let_through: 'Let through',
    },
    modeHints: {
      automatic:
        'Gifts, monthly ones too, stop by themselves when many cards are refused, and begin again. Orders go on.',
      stopped:
        'Nobody can begin to pay, neither gifts nor orders. Whoever has opened Stripe’s page already can finish.',
      let_through:
        'Never stop because of refused cards. The limits for each network and e-mail address hold all the same.',
    },
    reason: 'Why',
    reasonHint: 'Write nothing about a single person. The line stays in the history.',
    now: 'Just now',
    running: 'Nothing is stopped.',
    lastHour: (declines, paid) =>
      `In the last hour: ${declines} refused cards on pages that nobody paid, ${paid} payments.`,
    stops: (count) =>
      count === 1
        ? 'New card gifts are stopped'
        : `New card gifts are stopped, for ${count} reasons`,
    stoppedByStaff: 'All new card payments are stopped by staff',
    stop: (what, until) =>
      what === undefined ? `All gifts, until ${until}` : `Gifts of ${what}, until ${until}`,
    seen: (declines, paid) =>
      `${declines} refused cards and ${paid} payments in a quarter of an hour`,
  },
  delivery: {
    title: 'Ways to send',
    about: 'How parcels can travel, and what that costs by country and weight.',
    add: 'A new way to send',
    name: 'Name',
    countries: 'Countries',
    days: 'Working days',
    notOffered: 'Not offered',
    daysMin: 'At least, working days',
    daysMax: 'At most, working days',
    rates: 'Prices',
    ratesHint:
      'A row for each country and greatest weight. The lowest weight that is enough counts. A row without amounts is taken away; a way to send without rows is not offered.',
    country: 'Country',
    weight: 'At most, grams',
    nameIn: (language) => `Name in ${language}`,
    rate: (number) => `Row ${number}`,
    errors: {
      days_malformed: 'Write a number of days between 0 and 60.',
      days_reversed: 'The longest time cannot be shorter than the shortest.',
      weight_malformed: 'Write the weight in grams, between 1 and 30000.',
      rate_repeated: 'The country already has a row with that weight.',
    },
  },
  letters: {
    title: 'Letters',
    about: 'Every letter in every language, as it is sent, with invented details.',
    lead: 'This is how the letters look when they arrive. Names and amounts are invented, and the links lead nowhere.',
    asText: 'as text',
    kinds: {
      'order-confirmation': 'Order confirmation and receipt',
      'order-unmet': 'Paid but sold out',
      'tribute-card': 'Card with a gift',
      'gift-receipt': 'Receipt for a gift',
      'withdrawal-received': 'Withdrawal received',
      'withdrawal-declined': 'Withdrawal declined',
      'staff-invitation': 'Invitation to the desk',
      'pledge-confirmation': 'Question about a signature',
      'decision-letter-confirmation': 'Question about a letter to decision makers',
      'decision-letter': 'Letter to a decision maker',
      'decision-letter-copy': 'Copy of a letter to decision makers',
      'address-corrected': 'The address of a parcel is corrected',
      'order-sent': 'The parcel is on its way',
      'order-cancelled': 'Cancelled',
      'refund-made': 'Refund and credit receipt',
      'year-confirmation': 'Yearly statement',
      'gift-credited': 'Credit receipt for a gift',
      'newsletter-confirmation': 'Question about the newsletter',
      newsletter: 'Newsletter',
      'newsletter-test': 'Trial of a newsletter',
      'plan-changed': 'Confirmed change of a monthly gift',
      'giver-details': 'A giver’s name or language is changed',
      'giver-link': 'The link to a giver’s page',
      'month-failed': "A month's payment did not go through",
      'month-awaits': "A month's payment waits for the giver",
      'month-recovered': "A month's payment arrived after all",
      'plan-ended': 'The monthly gift has ended',
      'card-expiring': 'The card expires soon',
      'card-changed': 'The card was changed',
    },
  },
  health,
}
