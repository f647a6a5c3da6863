import type { Secrets } from '#app/domain/stories/identity-check/check-texts.ts'
import type { Chance } from '#tests/faults/shop/chance.ts'

/** Names as they are given in the countries that people are brought from, and here; composed, nobody's. */
const given =
  'Anna Ingrid Åsa Märta Solveig Kjersti Marit Øyvor Ioana Elena Mădălina Ștefania Gabriela Desislava Ralitsa Nevena Anastasia Оксана Людмила Анна Blessing Chidinma Ngozi Osayemwenre Precious Fatima Zahra Amina Shirin Parisa Linh Thuy Nok Siriporn Mercedes Guadalupe Eva Ida Mia Liv Zoë Chloé'.split(
    ' ',
  )
const family =
  'Provström Bjørkhaug Ångström Lindqvistsson Ødegårdsen Ionescu-Prov Munteanuescu Petrovska Иванова Шевченкова Okonkwo-Prov Osarobo Adebayowa Rahimizadeh Hosseinipour Nguyenova Chaiyaporn Hernándezprov Sjöbladh Kovačevićova'.split(
    ' ',
  )
const towns =
  'Kvarnberga,Östra Provköping,Bjørnestrand,Sannesjøen,Valea Provei,Benin-Prov,Lidaholm,Mjölkarp,Ullensbø,Nordprovik'.split(
    ',',
  )
const netNames =
  'stjarna_94 Lillamy nattfjaril dolceprova Sunshine23 Kattugglan ronjaprov xMirax Bambina Solrosen'.split(
    ' ',
  )
const months =
  'januari februari mars april maj juni juli augusti september oktober november december'.split(' ')

const one = <Of>(all: readonly Of[], { between }: Chance): Of =>
  all[between(0, all.length - 1)] as Of
const two = (number: number) => String(number).padStart(2, '0')

/** One who must not be known, of everything one. */
export function drawSecrets(chance: Chance): { [Kind in keyof Secrets]: [string] } {
  const [first, last] = [one(given, chance), one(family, chance)]
  const [year, month, day] = [
    chance.between(1970, 2006),
    chance.between(1, 12),
    chance.between(1, 28),
  ]
  const tail = chance.between(1_000_000, 9_999_999)
  const personal = `${year}${two(month)}${two(day)}-${chance.between(1000, 9999)}`
  return {
    names: [`${first} ${last}`],
    aliases: [one(netNames, chance)],
    numbers: [chance.next() < 0.5 ? `+4670${tail}` : personal],
    emails: [`prov.${chance.between(100, 999)}@exempel${chance.between(10, 99)}.se`],
    dates: [`${year}-${two(month)}-${two(day)}`],
    places: [one(towns, chance)],
  }
}

export type Disguise = (text: string, chance: Chance) => string

const insert =
  (what: string): Disguise =>
  (text, { between }) => {
    const at = between(1, Math.max(1, text.length - 1))
    return text.slice(0, at) + what + text.slice(at)
  }
const alike: Record<string, string> = {
  a: 'а',
  e: 'е',
  o: 'ο',
  p: 'р',
  c: 'с',
  i: 'і',
  y: 'у',
  s: 'ѕ',
  A: 'А',
  E: 'Ε',
  O: 'О',
  M: 'М',
}
const asSigns: Record<string, string> = { a: '4', e: '3', o: '0', s: '5', i: '1', t: '7' }
const mapped =
  (table: Record<string, string>): Disguise =>
  (text) =>
    [...text].map((letter) => table[letter] ?? letter).join('')

/** Ways in which a name, an alias or a place comes to stand in a text, by hand or by mistake. */
export const wordDisguises: Record<string, Disguise> = {
  plain: (text) => text,
  capitals: (text) => text.toUpperCase(),
  small: (text) => text.toLowerCase(),
  'without accents': (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
  'with accents': (text) => text.replace(/[aeiou]/g, (letter) => `${letter}\u0301`),
  'with zero width': insert('\u200b'),
  'with a soft hyphen': insert('\u00ad'),
  'with a joiner': insert('\u2060'),
  'in look-alikes': mapped(alike),
  'in full width': mapped(
    Object.fromEntries(
      [...'abcdefghijklmnopqrstuvwxyz'].map((letter, at) => [
        letter,
        String.fromCodePoint(0xff41 + at),
      ]),
    ),
  ),
  'with signs for letters': mapped(asSigns),
  'split in two': insert(' '),
  'letter by letter': (text) => [...text].join(' '),
  'with dots': (text) => [...text].join('.'),
  'broken by emphasis': insert('**'),
  'over two lines': (text) => text.replace(/[ _-]|$/, '\n'),
  'as a slug': (text) => text.toLowerCase().replaceAll(' ', '-'),
  'as a file': (text) => `${text.replaceAll(' ', '_')}.jpg`,
  together: (text) => text.replaceAll(' ', ''),
  'by reference': (text) => `&#${text.codePointAt(0)};${[...text].slice(1).join('')}`,
  possessive: (text) => `${text}s`,
}

/** Ways in which a number is written. */
export const numberDisguises: Record<string, Disguise> = {
  plain: (text) => text,
  'in pairs': (text) => text.replace(/\D/g, '').replace(/(\d\d)(?=\d)/g, '$1 '),
  'with hyphens': (text) => text.replace(/\D/g, '').replace(/(\d{3})(?=\d)/g, '$1-'),
  'without country or century': (text) => text.replace(/^\+46/, '0').replace(/^(19|20)/, ''),
  'with zero width': insert('\u200b'),
  'in another script': (text) =>
    text.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit))),
}

/** Ways in which a day is written. */
export const dayDisguises: Record<string, Disguise> = {
  plain: (text) => text,
  'in words': (text) =>
    `${Number(text.slice(8))} ${months[Number(text.slice(5, 7)) - 1]} ${text.slice(0, 4)}`,
  'without its year': (text) => `${Number(text.slice(8))} ${months[Number(text.slice(5, 7)) - 1]}`,
  'with a slash': (text) =>
    `${Number(text.slice(8))}/${Number(text.slice(5, 7))} ${text.slice(0, 4)}`,
  'with points': (text) => `${text.slice(8)}.${text.slice(5, 7)}.${text.slice(0, 4)}`,
  together: (text) => text.replaceAll('-', ''),
}

/** Things that give anybody away, made anew each time. */
export const patterns: Record<string, (chance: Chance) => string> = {
  phone: ({ between }) =>
    one(
      [
        `0${between(10, 79)}-${between(100, 999)} ${between(10, 99)} ${between(10, 99)}`,
        `+47 ${between(40, 99)} ${between(10, 99)} ${between(10, 99)} ${between(10, 99)}`,
        `0046${between(700_000_000, 739_999_999)}`,
        `${between(400, 999)} ${between(10, 99)} ${between(100, 999)}`,
      ],
      { between } as Chance,
    ),
  personnummer: ({ between }) =>
    `${between(1960, 2008)}${two(between(1, 12))}${two(between(1, 28))}${one(['-', ' ', ''], { between } as Chance)}${between(1000, 9999)}`,
  email: ({ between }) =>
    one(
      [
        'prov@exempel.se',
        'prov (at) exempel.no',
        'prov at exempel dot com',
        'prov snabel-a exempel punkt se',
        '@provnamn_',
        'p.r.o.v [at] exempel [dot] nu',
      ],
      { between } as Chance,
    ),
  address: ({ between }) =>
    one(
      [
        `Provgatan ${between(1, 99)}`,
        `Prøveveien ${between(1, 99)} B`,
        `${between(1, 99)} Example Street`,
        `${between(100, 989)} ${between(10, 99)} Provstad`,
        `${two(between(1, 17))}${between(10, 99)} Prøveby`,
        `Storvägen${between(1, 99)}`,
      ],
      { between } as Chance,
    ),
  day: ({ between }) =>
    one(
      [
        `den ${between(1, 28)} mars`,
        `${between(1, 28)}. oktober 2019`,
        `June ${between(1, 28)}, 2020`,
        `the ${between(4, 20)}th of May`,
        `2019-04-${two(between(1, 28))}`,
        `${between(1, 28)}/${between(1, 12)} 2018`,
      ],
      { between } as Chance,
    ),
}
