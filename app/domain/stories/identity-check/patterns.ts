import { namesDay } from './find-dates.ts'
import { foldedDigits, readReferences } from './fold.ts'
import { readNumberWords } from './spoken.ts'

/** What gives somebody away whoever she is. */
export type Pattern = 'phone' | 'personnummer' | 'email' | 'address' | 'day'

const written = (text: string): string =>
  readReferences(text)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')

const numbers = /\+?\d(?:[\s().\-–—/·_*]{0,3}\d){6,}/g
const money = /^\s*(?:kr\b|kronor|kroner|sek\b|nok\b|eur|€|\$|usd|procent|prosent|percent|%)/i
const years = /^(?:19|20)\d\d\s?[-–—/]\s?(?:19|20)\d\d$/
/** A sum as it is written before its currency: in thousands, or in one. A telephone number is grouped otherwise. */
const sum = /^[1-9]\d{0,2}(?:[\s.]\d{3})+$|^[1-9]\d{6,8}$/
/** A round sum in thousands: "1 250 000". */
const thousands = /^[1-9]\d{0,2}(?:[\s.]\d{3})*[\s.]000$/
const personnummer = /^(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]|[6-8]\d|9[01])\d{4}$/

/** Numbers of seven digits and more that are no sum of money and no two years. */
function longNumbers(text: string): string[] {
  const plain = foldedDigits(text)
  return [...plain.matchAll(numbers)]
    .filter(({ 0: run, index }) => {
      const isSum = sum.test(run) && money.test(plain.slice(index + run.length))
      return !isSum && !years.test(run) && !thousands.test(run)
    })
    .map(([run]) => run.replace(/\D/g, ''))
}

/** A number that is told digit by digit, in words: it begins with a nought, as counting does not. */
const spokenNumber = (text: string): boolean =>
  longNumbers(readNumberWords(foldedDigits(text))).some((digits) => /^0\d{7,}$/.test(digits))

const at = '(?:@|\\(at\\)|\\[at\\]|\\(snabel-?a\\)|\\(krøllalfa\\))'
const dot = '(?:\\.|\\(dot\\)|\\[dot\\]|\\(punkt\\)|\\(punktum\\)|\\s(?:dot|punkt|punktum)\\s)'
const emails = [
  new RegExp(
    `[\\p{L}\\p{N}._%+-]+\\s*${at}\\s*[\\p{L}\\p{N}-]+(?:\\s?${dot}\\s?\\p{L}{2,})+`,
    'iu',
  ),
  // In words, both of them: "prov at exempel dot se".
  /[\p{L}\p{N}._%+-]+\s(?:at|snabel-?a|krøllalfa)\s[\p{L}\p{N}-]+\s(?:dot|punkt|punktum)\s\p{L}{2,}/iu,
  // A name on a network.
  /(?:^|[\s(])@[\p{L}\p{N}_.]{3,}/u,
  // A page of the net: whose it is, is a question to the net.
  /https?:\/\/[\p{L}\p{N}]|(?<![\p{L}\p{N}])www\.[\p{L}\p{N}-]+\.|\.(?:com|se|no|org|net)\/[\p{L}\p{N}]/iu,
  /(?<!\p{L})(?:instagram|facebook|snapchat|snap|tiktok|telegram|whatsapp|kik)\s?:\s?[\p{L}\p{N}_.]{3,}/iu,
]

const street =
  'gatan|gata|vägen|väg|gränd|gränden|torget|stigen|allén|backen|gaten|gate|veien|vei|vegen|plassen|smuget'
const addresses = [
  new RegExp(`\\p{L}{2,}(?:${street})\\s*(?:nr\\.?\\s*)?\\d{1,4}\\s?[a-h]?(?![\\p{L}\\d])`, 'iu'),
  // "Karl Johans gate 5", "Södra vägen 12": a name of its own before the street, within a sentence.
  new RegExp(
    `(?<=\\p{Ll},?\\s)\\p{Lu}\\p{L}{2,}(?:\\s\\p{L}{2,})?\\s(?:${street}|Väg|Vägen|Gata|Gate|Vei)\\s+(?:nr\\.?\\s*)?\\d{1,4}\\s?[a-hA-H]?(?![\\p{L}\\d])`,
    'u',
  ),
  // "Storg. 14", "Akersgt. 5"
  /\p{Lu}\p{L}{2,}(?:g|gt|v)\.\s?\d{1,4}(?![\p{L}\d])/u,
  /\d{1,4}\s+(?:\p{Lu}\p{L}+\s+){1,3}(?:Street|Road|Avenue|Lane|Square|St\.|Rd\.)/u,
  // A Swedish postcode and its town; a Norwegian one, which is no year.
  /(?<![\d-])\d{3}\s\d{2}\s+\p{Lu}\p{L}{2,}/u,
  /(?<![\d-])(?!19\d\d|20\d\d)\d{4}\s+\p{Lu}\p{L}{2,}/u,
]

const tests: Record<Pattern, (text: string) => boolean> = {
  personnummer: (text) => longNumbers(text).some((digits) => personnummer.test(digits)),
  phone: (text) =>
    longNumbers(text).some((digits) => !personnummer.test(digits)) || spokenNumber(text),
  email: (text) => emails.some((shape) => shape.test(written(text))),
  address: (text) => addresses.some((shape) => shape.test(foldedDigits(written(text)))),
  day: namesDay,
}

/** What a text has of the things that give anybody away. */
export const findPatterns = (text: string): Pattern[] =>
  (Object.keys(tests) as Pattern[]).filter((pattern) => tests[pattern](text))
