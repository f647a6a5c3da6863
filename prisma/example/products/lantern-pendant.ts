import { length, measure } from '../measures.ts'
import type { ExampleProduct } from '../shape.ts'

const prices = { SEK: 98000, NOK: 99000, EUR: 8900 }

export const lanternPendant: ExampleProduct = {
  slug: 'lantern-pendant',
  collections: ['necklaces'],
  designer: 'ambra',
  kind: { sv: 'Halsband med hänge', nb: 'Halskjede med anheng', en: 'Necklace with pendant' },
  title: { sv: 'Lykta, halsband', nb: 'Lykt, halskjede', en: 'Lantern, necklace' },
  line: {
    sv: 'En lykta på två centimeter med ett kupat, honungsfärgat glas.',
    nb: 'En lykt på to centimeter med et kuvet, honningfarget glass.',
    en: 'A lantern two centimetres tall around a domed glass the colour of honey.',
  },
  description: {
    sv: '<p>Den lilla lyktan är öppen på båda sidor. Glaset hålls av två stolpar och fångar det ljus som finns, från en skärm, ett fönster eller en gatlampa.</p><p>Hänget löper fritt på kedjan och vänder sig när du rör dig.</p><ul><li>Glaset är gjutet och slipat för hand.</li><li>Kedjan har förlängning på tre centimeter.</li></ul>',
    nb: '<p>Den lille lykten er åpen på begge sider. Glasset holdes av to stolper og fanger det lyset som finnes, fra en skjerm, et vindu eller en gatelykt.</p><p>Anhenget løper fritt på kjedet og snur seg når du beveger deg.</p><ul><li>Glasset er støpt og slipt for hånd.</li><li>Kjedet har en forlengelse på tre centimeter.</li></ul>',
    en: '<p>The small lantern is open on both sides. Two posts hold the glass, which catches whatever light there is, from a screen, a window or a street lamp.</p><p>The pendant runs freely on its chain and turns as you move.</p><ul><li>The glass is cast and ground by hand.</li><li>The chain has three centimetres of extension.</li></ul>',
  },
  material: {
    sv: 'Förgyllt sterlingsilver (2,5 mikrometer, 18 karat) och gjutet glas utan bly.',
    nb: 'Forgylt sterlingsølv (2,5 mikrometer, 18 karat) og støpt glass uten bly.',
    en: 'Gilded sterling silver (2.5 micrometres, 18 carat) and lead-free cast glass.',
  },
  care: {
    sv: 'Ta på smycket efter parfym och kräm. Torka glaset med en fuktig linneduk.',
    nb: 'Ta på smykket etter parfyme og krem. Tørk glasset med en fuktig linklut.',
    en: 'Put it on after scent and cream. Wipe the glass with a damp linen cloth.',
  },
  metal: { sv: 'Silver 925, förgyllt', nb: 'Sølv 925, forgylt', en: 'Silver 925, gilded' },
  measures: [measure('height', 21), measure('width', 11), measure('thickness', 6)],
  weightGrams: 6.4,
  tests: {
    nickelTestedOn: '2026-04-22',
    leadTestedOn: '2026-04-22',
    cadmiumTestedOn: '2026-04-22',
  },
  warnings: {
    sv: 'Långa kedjor kan fastna: inte för barn under 36 månader, och ta av vid sömn.',
    nb: 'Lange kjeder kan hekte seg fast: ikke for barn under 36 måneder, og ta av når du sover.',
    en: 'Long chains can catch: not for children under 36 months, and take off to sleep.',
  },
  variants: [
    { sku: 'LYK-42', options: [length(42)], stock: 3, prices },
    { sku: 'LYK-45', options: [length(45)], stock: 6, prices },
    { sku: 'LYK-50', options: [length(50)], stock: 4, prices },
  ],
  priceParts: { material: 21400, designer: 24000, workshop: 20000, programme: 13000, vat: 19600 },
  pictures: [
    {
      view: 'main',
      alt: {
        sv: 'Förgyllt hänge i form av en lykta med honungsgult glas, på en tunn kedja.',
        nb: 'Forgylt anheng formet som en lykt med honninggult glass, på et tynt kjede.',
        en: 'Gilded pendant shaped as a lantern with honey-coloured glass, on a fine chain.',
      },
    },
    {
      view: 'worn',
      alt: {
        sv: 'Halsbandet på en linjetecknad hals; lyktan hänger strax under nyckelbenen, 21 mm hög.',
        nb: 'Halskjedet på en hals tegnet i strek; lykten henger like under kragebeina, 21 mm høy.',
        en: 'The necklace on a line-drawn neck; the lantern hangs just below the collarbones, 21 mm tall.',
      },
    },
  ],
}
