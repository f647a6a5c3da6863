import type { ExampleCollection } from './shape.ts'

/** The shelves of the shop, in the order they are shown. */
export const collections: ExampleCollection[] = [
  {
    slug: 'rings',
    name: { sv: 'Ringar', nb: 'Ringer', en: 'Rings' },
    line: {
      sv: 'En att bära ensam, tre att bära tillsammans.',
      nb: 'Én å bære alene, tre å bære sammen.',
      en: 'One to wear alone, three to wear together.',
    },
  },
  {
    slug: 'necklaces',
    name: { sv: 'Halsband', nb: 'Halskjeder', en: 'Necklaces' },
    line: {
      sv: 'Kedjor och hängen, från nyckelbenet till midjan.',
      nb: 'Kjeder og anheng, fra kragebeinet til livet.',
      en: 'Chains and pendants, from the collarbone to the waist.',
    },
  },
  {
    slug: 'earrings',
    name: { sv: 'Örhängen', nb: 'Øredobber', en: 'Earrings' },
    line: {
      sv: 'Små nog att glömma, fina nog att minnas.',
      nb: 'Små nok til å glemme, fine nok til å huske.',
      en: 'Small enough to forget, fine enough to remember.',
    },
  },
  {
    slug: 'bracelets',
    name: { sv: 'Armband', nb: 'Armbånd', en: 'Bracelets' },
    line: {
      sv: 'Hamrat silver och mjuka länkar för handleden.',
      nb: 'Hamret sølv og myke lenker for håndleddet.',
      en: 'Hammered silver and supple links for the wrist.',
    },
  },
  {
    slug: 'brooches',
    name: { sv: 'Broscher', nb: 'Brosjer', en: 'Brooches' },
    line: {
      sv: 'Ett blad för kavajslaget och en liten natt för kragen.',
      nb: 'Et blad til jakkeslaget og en liten natt til kragen.',
      en: 'A leaf for the lapel and a small night for the collar.',
    },
  },
]
