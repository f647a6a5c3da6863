import type { settings as pattern } from '../../sv/staff/settings.ts'

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
  cardFees: {
    title: 'What a card costs',
    about: 'The card fee, day by day: what givers can add, shown as an amount.',
    lead: 'This is how what a giver can add for the card fee is reckoned. Write the fee as the contract has it, with the day on which it begins. Without a row for the day nobody is asked. An empty row is taken away.',
    fee: (number) => `Fee ${number}`,
    fields: {
      validFrom: 'From',
      percent: 'Percent',
      SEK: 'And SEK',
      NOK: 'And NOK',
      EUR: 'And EUR',
    },
    errors: {
      date_malformed: 'Write the day as 2027-06-30.',
      date_repeated: 'That day already stands here once.',
      percent_malformed: 'Write a number from 0 to 10, such as 1.5.',
    },
  },
  refundLimit: {
    title: 'Refunds',
    about: 'From which amount a refund asks for a fresh sign-in.',
    lead: 'Whoever pays back that much or more is asked to sign in again, so that an unlocked computer is not enough. 0 asks every time.',
    from: (currency) => `From, in ${currency}`,
  },
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
      'plan-changed': 'Confirmed change of a monthly gift',
      'giver-details': 'A giver’s name or language is changed',
      'giver-link': 'The link to a giver’s page',
      'month-failed': "A month's payment did not go through",
      'month-awaits': "A month's payment waits for the giver",
      'month-recovered': "A month's payment arrived after all",
      'plan-ended': 'The monthly gift has ended',
      'card-expiring': 'The card expires soon',
    },
  },
  health: {
    title: 'How things stand',
    about: 'Database, payments, letters and room.',
    verify: 'Check the books now',
    booksHold: 'Every promise of the books holds.',
    database: 'Database',
    lastEvent: 'Last heard from Stripe',
    never: 'Nothing yet',
    endpoint: "Stripe's way here",
    stripeAway: 'Stripe does not answer right now.',
    noEndpoint: 'Stripe knows no address of ours: no payment arrives by itself.',
    accountVersion: "the account's own version",
    disabled: 'Disabled at Stripe.',
    letters: 'Letters',
    disk: 'Free room',
    scarce: 'Room is getting scarce.',
    withdrawn: 'Withdrawn stories',
    allKept: 'All are written down outside the database as well.',
    unkept: (count) =>
      count === 1
        ? 'One withdrawn story could not be written down outside the database. Make the folder tombstones in DATA_DIR writable; the rest happens by itself.'
        : `${count} withdrawn stories could not be written down outside the database. Make the folder tombstones in DATA_DIR writable; the rest happens by itself.`,
    rewriting: 'What is deleted of them',
    rewritten: 'It is cleared from the files of the database as well, within seconds.',
    limits: {
      tables:
        'The login of the database does not own the tables of stories, so what is deleted stays in its files until their room is used again. Let it own them, or grant it MAINTAIN on story, story_text, story_picture and story_picture_text (PostgreSQL 17).',
      journal:
        'The login of the database may not begin a new journal, so what is deleted stays in the journal for as long as the server keeps it. Grant it EXECUTE on pg_switch_wal() and the role pg_checkpoint.',
    },
    booksBroken: (count) => `${count} promises of the books are broken`,
    attention: (count) =>
      count === 1
        ? 'A payment or a refund needs a person'
        : `${count} payments or refunds need a person`,
    otherVersion: (version) => `We speak version ${version}.`,
    missing: (events) => `Lacks the events ${events}.`,
    lettersNow: (waiting, late, failed) =>
      `${waiting} waiting, ${late} late, ${failed} could not be sent`,
    free: (room, share) => `${room}, ${share}`,
  },
}
