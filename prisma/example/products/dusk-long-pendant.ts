import { length, measure } from '../measures.ts'
import type { ExampleProduct } from '../shape.ts'

const prices = { SEK: 109000, NOK: 109000, EUR: 9900 }

export const duskLongPendant: ExampleProduct = {
  slug: 'dusk-long-pendant',
  collections: ['necklaces'],
  designer: 'ambra',
  kind: {
    sv: 'Långt halsband med sten',
    nb: 'Langt halskjede med stein',
    en: 'Long necklace with a stone',
  },
  title: {
    sv: 'Skymning, långt halsband',
    nb: 'Skumring, langt halskjede',
    en: 'Dusk, long pendant',
  },
  line: {
    sv: 'En facettslipad sten i färg av sen kväll, på en kedja att dra över huvudet.',
    nb: 'En fasettslipt stein i fargen av sen kveld, på et kjede til å dra over hodet.',
    en: 'A faceted stone the colour of late evening, on a chain that goes over the head.',
  },
  description: {
    sv: '<p>Stenen går från violett till mörkblått när den vänds. Ambra har fattat den i en smal kant och lämnat baksidan öppen, så att ljuset går rakt igenom.</p><p>Kedjan saknar lås. Den är lång nog att dra över huvudet, eller lägga dubbel.</p>',
    nb: '<p>Steinen går fra fiolett til mørkeblått når den snus. Ambra har fattet den i en smal kant og latt baksiden stå åpen, så lyset går rett gjennom.</p><p>Kjedet har ingen lås. Det er langt nok til å dra over hodet eller legge dobbelt.</p>',
    en: '<p>The stone moves from violet to deep blue as it turns. Ambra has set it in a narrow rim and left the back open, so that light passes straight through.</p><p>The chain has no clasp. It is long enough to go over the head, or to be worn doubled.</p>',
  },
  material: {
    sv: 'Förgyllt sterlingsilver (2,5 mikrometer, 18 karat) och jolit.',
    nb: 'Forgylt sterlingsølv (2,5 mikrometer, 18 karat) og iolitt.',
    en: 'Gilded sterling silver (2.5 micrometres, 18 carat) and iolite.',
  },
  care: {
    sv: 'Häng upp kedjan så att den inte knyter sig. Torka stenen med en mjuk duk.',
    nb: 'Heng opp kjedet, så det ikke floker seg. Tørk steinen med en myk klut.',
    en: 'Hang the chain up so that it does not tangle. Wipe the stone with a soft cloth.',
  },
  metal: { sv: 'Silver 925, förgyllt', nb: 'Sølv 925, forgylt', en: 'Silver 925, gilded' },
  measures: [measure('height', 26), measure('width', 15), measure('stone', 19)],
  weightGrams: 9.3,
  tests: {
    nickelTestedOn: '2026-06-02',
    leadTestedOn: '2026-06-02',
    cadmiumTestedOn: '2026-06-02',
  },
  warnings: {
    sv: 'Lång kedja utan lås: inte för barn under 36 månader, ta av vid sömn och vid maskiner.',
    nb: 'Langt kjede uten lås: ikke for barn under 36 måneder, ta av når du sover og ved maskiner.',
    en: 'Long chain without a clasp: not for children under 36 months, take off to sleep and near machines.',
  },
  variants: [
    { sku: 'SKY-75', options: [length(75)], stock: 2, prices },
    { sku: 'SKY-80', options: [length(80)], stock: 1, prices },
  ],
  priceParts: { material: 26200, designer: 25000, workshop: 22000, programme: 14000, vat: 21800 },
  pictures: [
    {
      view: 'main',
      alt: {
        sv: 'Droppformad violettblå sten i smal guldkant, på en lång fin kedja i mjuka slingor.',
        nb: 'Dråpeformet fiolettblå stein i smal gullkant, på et langt, fint kjede i myke slynger.',
        en: 'Pear-shaped violet-blue stone in a narrow gold rim, on a long fine chain in soft loops.',
      },
    },
    {
      view: 'worn',
      alt: {
        sv: 'Det långa halsbandet på en linjetecknad överkropp; stenen hänger under bröstbenet.',
        nb: 'Det lange halskjedet på en overkropp tegnet i strek; steinen henger under brystbeinet.',
        en: 'The long necklace on a line-drawn figure; the stone hangs below the breastbone.',
      },
    },
  ],
}
