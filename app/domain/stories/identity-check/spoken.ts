/** Words of our three languages for numbers, as people write them who would not write the figure. */
const ones =
  'noll|null|zero en|ett|én|one två|to|two tre|three fyra|fire|four fem|five sex|seks|six sju|syv|seven åtta|åtte|eight nio|ni|nine'
const teens =
  'tio|ti|ten elva|elleve|eleven tolv|twelve tretton|tretten|thirteen fjorton|fjorten|fourteen femton|femten|fifteen sexton|seksten|sixteen sjutton|sytten|seventeen arton|aderton|atten|eighteen nitton|nitten|nineteen'
const tens =
  'tjugo|tjue|tyve|twenty trettio|tretti|tredve|thirty fyrtio|førti|forty femtio|femti|fifty sextio|seksti|sixty sjuttio|sytti|seventy åttio|åtti|eighty nittio|nitti|ninety'
const ordinals =
  'första|förste|første|first andra|andre|annen|second tredje|third fjärde|fjerde|fourth femte|fifth sjätte|sjette|sixth sjunde|sjuende|syvende|seventh åttonde|åttende|eighth nionde|niende|ninth tionde|tiende|tenth elfte|ellevte|eleventh tolfte|tolvte|twelfth trettonde|trettende|thirteenth fjortonde|fjortende|fourteenth femtonde|femtende|fifteenth sextonde|sekstende|sixteenth sjuttonde|syttende|seventeenth artonde|adertonde|attende|eighteenth nittonde|nittende|nineteenth tjugonde|tjuende|tyvende|twentieth'

const listed = (words: string, from: number, step = 1): [string, number][] =>
  words
    .split(' ')
    .flatMap((same, at) =>
      same.split('|').map((word): [string, number] => [word, from + at * step]),
    )

const small = new Map(listed(ones, 0))
const great = new Map(listed(tens, 20, 10))
const whole = new Map([...small, ...listed(teens, 10), ...great])
const places = new Map([
  ...listed(ordinals, 1),
  ...listed('trettionde|trettiende|tredevte|thirtieth', 30),
])

const anyOf = (words: Iterable<string>): string =>
  [...words].sort((a, b) => b.length - a.length).join('|')
const between = '[\\s\\-‐]?(?:og[\\s\\-‐]?)?'
const word = (shape: string): RegExp => new RegExp(`(?<!\\p{L})${shape}(?!\\p{L})`, 'giu')

const number = word(`(?:(${anyOf(great.keys())})${between})?(${anyOf(whole.keys())})`)
const place = word(`(?:(${anyOf(great.keys())})${between})?(${anyOf(places.keys())})`)
/** "Enogtyvende": the old way of Norwegian, the small one first. */
const turned = word(`(${anyOf(small.keys())})og(tyvende|tjuende|tredevte)`)

const numberOf = (found: string | undefined, of: ReadonlyMap<string, number>): number =>
  of.get(found?.toLowerCase() ?? '') ?? 0

/** A text in which numbers in words are figures: "noll sju, fyrtiofem" is "0 7, 45". */
export const readNumberWords = (text: string): string =>
  text.normalize('NFC').replace(number, (_all, ten?: string, one?: string) => {
    const [high, low] = [numberOf(ten, great), numberOf(one, whole)]
    return high > 0 && (low === 0 || low > 9) ? `${high} ${low}` : String(high + low)
  })

/** What is no month in small letters or cut short: "the second may", "march first"; "första jul" is a feast. */
const verb = /^\s+(?:may|march|[Jj]ul|[Mm]ar|[Dd]es)(?!\p{L})/u
const verbBefore = /(?<!\p{L})(?:may|march)\s+$/u

/** Whether what was found stands beside a month, and not beside a word that only sounds like one. */
function isDay(found: readonly unknown[]): boolean {
  const [whole, at, text] = [String(found[0]), Number(found.at(-2)), String(found.at(-1))]
  return !verb.test(text.slice(at + whole.length)) && !verbBefore.test(text.slice(0, at))
}

/** A text in which the day of a month in words is a figure: "den tjugoförsta mars" is "den 21 mars". */
export const readOrdinals = (text: string): string =>
  text
    .normalize('NFC')
    .replace(turned, (...found: string[]) => {
      const [whole = '', one, ten = ''] = found
      const tenth = ten.toLowerCase() === 'tredevte' ? 30 : 20
      return isDay(found) ? String(numberOf(one, small) + tenth) : whole
    })
    .replace(place, (...found: string[]) => {
      const [whole = '', ten, one] = found
      return isDay(found) ? String(numberOf(ten, great) + numberOf(one, places)) : whole
    })
