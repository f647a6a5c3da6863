import { describe, expect, it } from 'vitest'
import {
  collectionSlug,
  type KnownCollection,
  matchCollection,
} from '#app/domain/catalogue/import/name-collection.ts'

const known = (slug: string, [sv, nb, en]: [string, string, string]): KnownCollection => ({
  id: slug,
  slug,
  names: [
    { locale: 'sv', name: sv },
    { locale: 'nb', name: nb },
    { locale: 'en', name: en },
  ],
})

const shelves = [
  known('rings', ['Ringar', 'Ringer', 'Rings']),
  known('necklaces', ['Halsband', 'Halskjeder', 'Necklaces']),
  known('earrings', ['Örhängen', 'Øredobber', 'Earrings']),
  known('bracelets', ['Armband', 'Armbånd', 'Bracelets']),
  known('brooches', ['Broscher', 'Brosjer', 'Brooches']),
]

describe('a type of pieces', () => {
  it.each([
    ['Bracelet', 'bracelets'],
    ['bracelets', 'bracelets'],
    ['Armband', 'bracelets'],
    ['armbånd', 'bracelets'],
    ['Necklace', 'necklaces'],
    ['halsband', 'necklaces'],
    ['Halskjede', 'necklaces'],
    ['Earrings', 'earrings'],
    ['Örhänge', 'earrings'],
    ['Øredobb', 'earrings'],
    ['Ring', 'rings'],
    ['Ringar', 'rings'],
    ['Brooch', 'brooches'],
    ['Anklet', undefined],
    ['Key ring', undefined],
  ])('means a collection by its name in any language, one or many: %s', (type, slug) => {
    expect(matchCollection(type, shelves)?.slug).toBe(slug)
  })

  it.each([
    ['Anklet', 'anklet'],
    ['Örhängen & Ringar', 'orhangen-ringar'],
    ['Øredobber', 'oredobber'],
    ['  ', 'other'],
    ['../../x', 'x'],
  ])('has an address: %s', (type, slug) => {
    expect(collectionSlug(type)).toBe(slug)
  })
})
