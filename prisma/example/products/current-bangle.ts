import { innerDiameter, measure } from '../measures.ts'
import type { ExampleProduct } from '../shape.ts'

const prices = { SEK: 169000, NOK: 169000, EUR: 15600 }

export const currentBangle: ExampleProduct = {
  slug: 'current-bangle',
  collections: ['bracelets'],
  designer: 'flinta',
  kind: { sv: 'Armring, öppen', nb: 'Armring med åpning', en: 'Open bangle' },
  title: { sv: 'Ström, armring', nb: 'Strøm, armring', en: 'Current, bangle' },
  line: {
    sv: 'En öppen armring i massivt silver, hamrad som vatten i rörelse.',
    nb: 'En åpen armring i massivt sølv, hamret som vann i bevegelse.',
    en: 'An open bangle in solid silver, hammered like moving water.',
  },
  description: {
    sv: '<p>En enda stång silver, nästan fem millimeter tjock, slagen på alla sidor och böjd het. Ändarna möts nästan; där emellan går handleden in på sidan.</p><p>Den är tung på det goda sättet och blir varm efter en minut.</p>',
    nb: '<p>En eneste sølvstang, nesten fem millimeter tykk, slått på alle sider og bøyd varm. Endene møtes nesten; mellom dem går håndleddet inn fra siden.</p><p>Den er tung på den gode måten og blir varm etter et minutt.</p>',
    en: '<p>A single bar of silver, almost five millimetres thick, struck on every side and bent hot. The ends nearly meet; the wrist goes in between them, sideways.</p><p>It is heavy in the good way and turns warm within a minute.</p>',
  },
  material: {
    sv: 'Massivt sterlingsilver 925, hamrat och handpolerat.',
    nb: 'Massivt sterlingsølv 925, hamret og håndpolert.',
    en: 'Solid sterling silver 925, hammered and polished by hand.',
  },
  care: {
    sv: 'Böj inte upp ringen mer än handleden kräver. Puts och vanligt diskmedel räcker.',
    nb: 'Bøy ikke ringen mer opp enn håndleddet krever. Pussemiddel og vanlig oppvaskmiddel er nok.',
    en: 'Do not open the bangle further than the wrist needs. Polish and plain washing-up liquid are enough.',
  },
  metal: { sv: 'Silver 925', nb: 'Sølv 925', en: 'Silver 925' },
  measures: [measure('thickness', 4.8), measure('width', 4.8)],
  weightGrams: 38,
  tests: {
    nickelTestedOn: '2026-03-25',
    leadTestedOn: '2026-03-25',
    cadmiumTestedOn: '2026-03-25',
  },
  warnings: 'none',
  variants: [
    { sku: 'STR-58', options: [innerDiameter(58)], stock: 2, prices },
    { sku: 'STR-62', options: [innerDiameter(62)], stock: 3, prices },
    { sku: 'STR-66', options: [innerDiameter(66)], stock: 1, prices },
  ],
  priceParts: { material: 47200, designer: 36000, workshop: 32000, programme: 20000, vat: 33800 },
  pictures: [
    {
      view: 'main',
      alt: {
        sv: 'Öppen armring i hamrat silver, liggande, med smala ändar som nästan möts.',
        nb: 'Åpen armring i hamret sølv, liggende, med smale ender som nesten møtes.',
        en: 'Open bangle in hammered silver, lying flat, its narrow ends nearly meeting.',
      },
    },
    {
      view: 'worn',
      alt: {
        sv: 'Armringen på en linjetecknad handled, 4,8 mm tjock, med linjal.',
        nb: 'Armringen på et håndledd tegnet i strek, 4,8 mm tykk, med linjal.',
        en: 'The bangle on a line-drawn wrist, 4.8 mm thick, with a ruler.',
      },
    },
  ],
}
