import { measure, ringSize } from '../measures.ts'
import type { ExampleProduct } from '../shape.ts'

const prices = { SEK: 79000, NOK: 79000, EUR: 7200 }

export const reedStackingRings: ExampleProduct = {
  slug: 'reed-stacking-rings',
  collections: ['rings'],
  designer: 'ripa',
  kind: {
    sv: 'Fingerringar, set om tre',
    nb: 'Fingerringer, sett på tre',
    en: 'Finger rings, set of three',
  },
  title: {
    sv: 'Vass, tre tunna ringar',
    nb: 'Siv, tre tynne ringer',
    en: 'Reed, three thin rings',
  },
  line: {
    sv: 'En slät, en tvinnad och en med pärlkant. Tillsammans rasslar de svagt.',
    nb: 'Én glatt, én tvunnet og én med perlekant. Sammen klirrer de svakt.',
    en: 'One plain, one twisted, one beaded. Worn together they chime a little.',
  },
  description: {
    sv: '<p>Tre strån ur samma rugge. Den släta är förgylld, den tvinnade är två silvertrådar om varandra, och den tredje har en rad små kulor som ögat läser som dagg.</p><p>Bär alla på ett finger eller dela upp dem. De är gjorda för att blandas med annat.</p>',
    nb: '<p>Tre strå fra samme sivbelte. Den glatte er forgylt, den tvunne er to sølvtråder rundt hverandre, og den tredje har en rad små kuler som øyet leser som dugg.</p><p>Bruk alle på én finger, eller fordel dem. De er laget for å blandes med annet.</p>',
    en: '<p>Three stems from one bed of reeds. The plain one is gilded, the twisted one is two silver wires around each other, and the third carries a row of tiny beads that the eye reads as dew.</p><p>Wear all on one finger or spread them out. They are made to mix with others.</p>',
  },
  material: {
    sv: 'Sterlingsilver 925. Den släta ringen har 2,5 mikrometer guld, 18 karat.',
    nb: 'Sterlingsølv 925. Den glatte ringen har 2,5 mikrometer gull, 18 karat.',
    en: 'Sterling silver 925. The plain ring carries 2.5 micrometres of 18 carat gold.',
  },
  care: {
    sv: 'Ta av vid handtvätt med skrubb. Torka den förgyllda ringen med mjuk trasa, aldrig med silverduk.',
    nb: 'Ta av når du skurer. Tørk den forgylte ringen med en myk klut, aldri med sølvklut.',
    en: 'Take off for scrubbing. Wipe the gilded ring with a soft cloth, never with silver polish.',
  },
  metal: {
    sv: 'Silver 925, delvis förgyllt',
    nb: 'Sølv 925, delvis forgylt',
    en: 'Silver 925, partly gilded',
  },
  measures: [measure('thickness', 1.6), measure('width', 5.2)],
  weightGrams: 4.1,
  tests: {
    nickelTestedOn: '2026-02-18',
    leadTestedOn: '2026-02-18',
    cadmiumTestedOn: '2026-02-18',
  },
  warnings: 'none',
  variants: [
    { sku: 'VAS-50', options: [ringSize(50)], stock: 3, prices },
    { sku: 'VAS-52', options: [ringSize(52)], stock: 4, prices },
    { sku: 'VAS-54', options: [ringSize(54)], stock: 0, prices },
    { sku: 'VAS-56', options: [ringSize(56)], stock: 5, prices },
    { sku: 'VAS-58', options: [ringSize(58)], stock: 2, prices },
  ],
  priceParts: { material: 14200, designer: 19000, workshop: 18000, programme: 12000, vat: 15800 },
  pictures: [
    {
      view: 'main',
      alt: {
        sv: 'Tre tunna ringar lutade mot varandra: en slät förgylld, en tvinnad och en med små kulor.',
        nb: 'Tre tynne ringer lent mot hverandre: en glatt forgylt, en tvunnet og en med små kuler.',
        en: 'Three thin rings leaning on each other: one plain and gilded, one twisted, one beaded.',
      },
    },
    {
      view: 'worn',
      alt: {
        sv: 'Ringarna tillsammans på ringfingret på en linjetecknad hand, med linjal i millimeter.',
        nb: 'Ringene sammen på ringfingeren på en hånd tegnet i strek, med linjal i millimeter.',
        en: 'The rings together on the ring finger of a line-drawn hand, with a ruler in millimetres.',
      },
    },
  ],
}
