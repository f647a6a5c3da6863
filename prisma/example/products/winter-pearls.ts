import { length, measure } from '../measures.ts'
import type { ExampleProduct } from '../shape.ts'

const prices = { SEK: 145000, NOK: 145000, EUR: 13400 }

export const winterPearls: ExampleProduct = {
  slug: 'winter-pearls',
  collections: ['necklaces'],
  designer: 'ripa',
  kind: { sv: 'Halsband med pärlor', nb: 'Perlekjede', en: 'Pearl necklace' },
  title: {
    sv: 'Rimfrost, pärlhalsband',
    nb: 'Rimfrost, halskjede med perler',
    en: 'Hoarfrost, pearl necklace',
  },
  line: {
    sv: 'Sötvattenspärlor i stigande storlek, med knut mellan varje.',
    nb: 'Ferskvannsperler i stigende størrelse, med knute mellom hver.',
    en: 'Freshwater pearls in rising sizes, with a knot between each.',
  },
  description: {
    sv: '<p>Pärlorna är nästan runda, inte helt. Ripa sorterar dem i fönstret en mulen dag, när färgerna inte ljuger: vitt, grädde, en ton av rosa.</p><p>Silkestråden är knuten mellan varje pärla, så att de rör sig som ett led och inte som en pinne.</p><ul><li>Låset är en ring och en stav i silver och kan bäras fram.</li></ul>',
    nb: '<p>Perlene er nesten runde, ikke helt. Ripa sorterer dem i vinduet en overskyet dag, når fargene ikke lyver: hvitt, fløte, et snev av rosa.</p><p>Silketråden er knyttet mellom hver perle, så de beveger seg mykt og ikke som en pinne.</p><ul><li>Låsen er en ring og en stav i sølv og kan bæres foran.</li></ul>',
    en: '<p>The pearls are almost round, not quite. Ripa sorts them at the window on an overcast day, when colours do not lie: white, cream, a breath of pink.</p><p>The silk is knotted between every pearl, so that they move softly and never like a stick.</p><ul><li>The clasp is a ring and a bar in silver and may be worn in front.</li></ul>',
  },
  material: {
    sv: 'Odlade sötvattenspärlor, silke, lås i sterlingsilver 925.',
    nb: 'Dyrkede ferskvannsperler, silke, lås i sterlingsølv 925.',
    en: 'Cultured freshwater pearls, silk, clasp in sterling silver 925.',
  },
  care: {
    sv: 'Pärlor är sist på och först av. Torka med mjuk trasa och låt träda om vartannat år.',
    nb: 'Perler er sist på og først av. Tørk med en myk klut og la dem tres på nytt annethvert år.',
    en: 'Pearls go on last and come off first. Wipe with a soft cloth and have them restrung every other year.',
  },
  metal: { sv: 'Silver 925 (lås)', nb: 'Sølv 925 (lås)', en: 'Silver 925 (clasp)' },
  measures: [measure('pearl', 8), measure('width', 8)],
  weightGrams: 31,
  tests: {
    nickelTestedOn: '2026-02-03',
    leadTestedOn: '2026-02-03',
    cadmiumTestedOn: '2026-02-03',
  },
  warnings: {
    sv: 'Små delar: inte för barn under 36 månader.',
    nb: 'Små deler: ikke for barn under 36 måneder.',
    en: 'Small parts: not for children under 36 months.',
  },
  variants: [
    { sku: 'RIM-42', options: [length(42)], stock: 1, prices },
    { sku: 'RIM-45', options: [length(45)], stock: 1, prices },
  ],
  priceParts: { material: 41000, designer: 30000, workshop: 28000, programme: 17000, vat: 29000 },
  pictures: [
    {
      view: 'main',
      alt: {
        sv: 'Pärlhalsband i mjuk båge, pärlorna gräddvita och störst i mitten, lås av ring och stav.',
        nb: 'Perlekjede i en myk bue, perlene fløtehvite og størst i midten, lås av ring og stav.',
        en: 'Pearl necklace in a soft curve, cream pearls largest in the middle, ring and bar clasp.',
      },
    },
    {
      view: 'worn',
      alt: {
        sv: 'Pärlorna kring en linjetecknad hals, 42 cm långa; största pärlan är 8 mm.',
        nb: 'Perlene rundt en hals tegnet i strek, 42 cm lange; største perle er 8 mm.',
        en: 'The pearls around a line-drawn neck, 42 cm long; the largest pearl is 8 mm.',
      },
    },
  ],
}
