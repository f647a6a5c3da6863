import type { ExampleFund } from '../shape.ts'
import { exampleSource } from './source.ts'

export const outreach: ExampleFund = {
  slug: 'outreach',
  name: { sv: 'Uppsökande kvällar', nb: 'Oppsøkende kvelder', en: 'Outreach evenings' },
  line: {
    sv: 'Två kollegor, varmt kaffe och tid att lyssna.',
    nb: 'To kolleger, varm kaffe og tid til å lytte.',
    en: 'Two colleagues, hot coffee and time to listen.',
  },
  text: {
    sv: 'Tre kvällar i veckan går två utbildade medarbetare ut och finns där någon kan behöva prata. De tar med telefonnummer, något varmt och inga krav.',
    nb: 'Tre kvelder i uken går to opplærte medarbeidere ut og er der noen kan trenge å snakke. De har med telefonnumre, noe varmt og ingen krav.',
    en: 'Three evenings a week two trained colleagues go out and are there where somebody may need to talk. They bring telephone numbers, something warm and no conditions.',
  },
  goal: 36000000,
  surplus: {
    sv: 'Överskott används till fler kvällar, först under vintermånaderna.',
    nb: 'Overskudd brukes til flere kvelder, først i vintermånedene.',
    en: 'Any surplus is used for more evenings, the winter months first.',
  },
  unitCosts: [
    {
      cost: { SEK: 50000, NOK: 50000, EUR: 5000 },
      one: {
        sv: 'en timmes uppsökande arbete',
        nb: 'én time oppsøkende arbeid',
        en: 'one hour of outreach',
      },
      many: {
        sv: '{n} timmars uppsökande arbete',
        nb: '{n} timer oppsøkende arbeid',
        en: '{n} hours of outreach',
      },
      source: exampleSource,
    },
    {
      cost: { SEK: 2500, NOK: 2500, EUR: 250 },
      one: {
        sv: 'en varm dryck och ett kort med telefonnummer',
        nb: 'en varm drikk og et kort med telefonnumre',
        en: 'a hot drink and a card of telephone numbers',
      },
      many: {
        sv: '{n} varma drycker och kort med telefonnummer',
        nb: '{n} varme drikker og kort med telefonnumre',
        en: '{n} hot drinks and cards of telephone numbers',
      },
      source: exampleSource,
    },
  ],
}
