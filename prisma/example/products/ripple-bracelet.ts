import { length, measure } from '../measures.ts'
import type { ExampleProduct } from '../shape.ts'

const prices = { SEK: 92000, NOK: 92000, EUR: 8500 }

export const rippleBracelet: ExampleProduct = {
  slug: 'ripple-bracelet',
  collections: ['bracelets'],
  designer: 'ripa',
  kind: { sv: 'Armband med länkar', nb: 'Lenkearmbånd', en: 'Link bracelet' },
  title: {
    sv: 'Krusning, länkarmband',
    nb: 'Krusning, armbånd med lenker',
    en: 'Ripple, link bracelet',
  },
  line: {
    sv: 'Ovala länkar i silver, lödda en och en, med lås av ring och stav.',
    nb: 'Ovale lenker i sølv, loddet én og én, med lås av ring og stav.',
    en: 'Oval links in silver, soldered one by one, with a ring and bar clasp.',
  },
  description: {
    sv: '<p>Varannan länk ligger, varannan står. Det ger armbandet dess krusning: det faller mjukt kring handleden och ligger aldrig riktigt stilla.</p><p>Stången i låset har en liten kula i var ände, så att den hittar hem även med en hand.</p>',
    nb: '<p>Annenhver lenke ligger, annenhver står. Det gir armbåndet krusningen: det faller mykt rundt håndleddet og ligger aldri helt stille.</p><p>Staven i låsen har en liten kule i hver ende, så den finner veien også med én hånd.</p>',
    en: '<p>Every other link lies flat and every other stands. That gives the bracelet its ripple: it falls softly round the wrist and never lies quite still.</p><p>The bar of the clasp has a small bead at each end, so that it finds home even with one hand.</p>',
  },
  material: {
    sv: 'Sterlingsilver 925. Alla länkar är lödda.',
    nb: 'Sterlingsølv 925. Alle lenker er loddet.',
    en: 'Sterling silver 925. Every link is soldered.',
  },
  care: {
    sv: 'Skaka i ljummet vatten med en droppe diskmedel och låt lufttorka.',
    nb: 'Rist i lunkent vann med en dråpe oppvaskmiddel og la lufttørke.',
    en: 'Shake in lukewarm water with a drop of washing-up liquid and let the air dry it.',
  },
  metal: { sv: 'Silver 925', nb: 'Sølv 925', en: 'Silver 925' },
  measures: [measure('link', 9), measure('width', 6), measure('thickness', 1.4)],
  weightGrams: 14.5,
  tests: {
    nickelTestedOn: '2026-04-09',
    leadTestedOn: '2026-04-09',
    cadmiumTestedOn: '2026-04-09',
  },
  warnings: 'none',
  variants: [
    { sku: 'KRU-17', options: [length(17)], stock: 4, prices },
    { sku: 'KRU-19', options: [length(19)], stock: 3, prices },
  ],
  priceParts: { material: 19600, designer: 22000, workshop: 20000, programme: 12000, vat: 18400 },
  pictures: [
    {
      view: 'main',
      alt: {
        sv: 'Silverarmband av ovala länkar i en öppen slinga, låset av ring och stav ligger nedtill.',
        nb: 'Sølvarmbånd av ovale lenker i en åpen sløyfe, låsen av ring og stav ligger nederst.',
        en: 'Silver bracelet of oval links in an open loop, the ring and bar clasp at the bottom.',
      },
    },
    {
      view: 'worn',
      alt: {
        sv: 'Armbandet kring en linjetecknad handled; varje länk är 9 mm, med linjal.',
        nb: 'Armbåndet rundt et håndledd tegnet i strek; hver lenke er 9 mm, med linjal.',
        en: 'The bracelet round a line-drawn wrist; each link is 9 mm, with a ruler.',
      },
    },
  ],
}
