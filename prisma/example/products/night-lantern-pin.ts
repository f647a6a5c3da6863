import { measure } from '../measures.ts'
import type { ExampleProduct } from '../shape.ts'

const prices = { SEK: 39000, NOK: 39000, EUR: 3600 }

export const nightLanternPin: ExampleProduct = {
  slug: 'night-lantern-pin',
  collections: ['brooches'],
  designer: 'ambra',
  kind: { sv: 'Emaljnål', nb: 'Emaljepins', en: 'Enamel pin' },
  title: { sv: 'Nattlykta, emaljnål', nb: 'Nattlykt, emaljepins', en: 'Night lantern, enamel pin' },
  line: {
    sv: 'Måne, berg och ett tänt fönster i midnattsblå emalj.',
    nb: 'Måne, fjell og et tent vindu i midnattsblå emalje.',
    en: 'A moon, a hill and one lit window in midnight blue enamel.',
  },
  description: {
    sv: '<p>En liten natt att fästa på kragen. Guldtrådarna skiljer färgerna åt: himmel, berg, snö. I huset är ljuset tänt.</p><p>Emaljen bränns i fyra lager och slipas plan, så att den känns som en slät sten under tummen.</p>',
    nb: '<p>En liten natt til å feste på kragen. Gulltrådene skiller fargene fra hverandre: himmel, fjell, snø. I huset er lyset tent.</p><p>Emaljen brennes i fire lag og slipes plan, så den kjennes som en glatt stein under tommelen.</p>',
    en: '<p>A small night to fasten to a collar. Gold wires keep the colours apart: sky, hill, snow. In the house the light is on.</p><p>The enamel is fired in four coats and ground flat, so that it feels like a smooth stone under the thumb.</p>',
  },
  material: {
    sv: 'Förgylld mässing utan nickel, emalj utan bly. Nål i rostfritt stål.',
    nb: 'Forgylt messing uten nikkel, emalje uten bly. Nål i rustfritt stål.',
    en: 'Gilded brass without nickel, enamel without lead. Pin in stainless steel.',
  },
  care: {
    sv: 'Torka torrt. Emalj är glas: tappa den inte i klinkergolv.',
    nb: 'Tørk av med tørr klut. Emalje er glass: ikke mist den i flisgulvet.',
    en: 'Wipe dry. Enamel is glass: do not drop it on tiles.',
  },
  metal: { sv: 'Mässing, förgylld', nb: 'Messing, forgylt', en: 'Brass, gilded' },
  measures: [measure('outer', 26), measure('thickness', 2)],
  weightGrams: 8.8,
  tests: {
    nickelTestedOn: '2026-06-16',
    leadTestedOn: '2026-06-16',
    cadmiumTestedOn: '2026-06-16',
  },
  warnings: {
    sv: 'Vass nål och små delar: inte för barn under 36 månader.',
    nb: 'Skarp nål og små deler: ikke for barn under 36 måneder.',
    en: 'Sharp pin and small parts: not for children under 36 months.',
  },
  variants: [{ sku: 'NAT-1', options: [], stock: 24, prices }],
  priceParts: { material: 6200, designer: 8000, workshop: 10000, programme: 7000, vat: 7800 },
  pictures: [
    {
      view: 'main',
      alt: {
        sv: 'Rund emaljnål i midnattsblått med guldkant: måne, snötäckt berg och ett litet hus med tänt fönster.',
        nb: 'Rund emaljepins i midnattsblått med gullkant: måne, snødekt fjell og et lite hus med tent vindu.',
        en: 'Round enamel pin in midnight blue with a gold rim: moon, snowy hill and a small house with a lit window.',
      },
    },
    {
      view: 'worn',
      alt: {
        sv: 'Nålen på en linjetecknad krage, 26 mm i diameter, med linjal.',
        nb: 'Emaljepinsen på en krage tegnet i strek, 26 mm i diameter, med linjal.',
        en: 'The pin on a line-drawn collar, 26 mm across, with a ruler.',
      },
    },
  ],
}
