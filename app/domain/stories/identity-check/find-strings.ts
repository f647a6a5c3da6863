import { datesIn } from './find-dates.ts'
import { foldedDigits, foldedWords } from './fold.ts'
import { joinLetters } from './look-alikes.ts'

/** Endings that a name takes: whose it is; and, where they cannot make another word of it by chance, the article. */
const endings = ['', 's', 'es']
const articles = ['en', 'et', 'ens', 'ets', 'n', 'ns', 'a', 'as']
/** From this many letters on, a name is searched for inside other words too: shorter ones lie in words by chance. */
const longEnough = 6
const shortestPart = 3

/** A name or place: the whole of it and each of its parts, put together over whatever splits it. */
export function hasName(text: string, name: string): boolean {
  const readings = foldedWords(text)
  return foldedWords(name).some((parts) => {
    const wanted = new Set([
      parts.join(''),
      ...parts.filter(({ length }) => length >= shortestPart),
    ])
    return [...wanted].some((word) => readings.some((words) => hasWord(words, word)))
  })
}

function hasWord(words: readonly string[], wanted: string): boolean {
  if (wanted === '') return false
  if (wanted.length >= longEnough && joinLetters(words.join('')).includes(joinLetters(wanted)))
    return true
  const taken = wanted.length < longEnough ? endings : [...endings, ...articles]
  const accepted = new Set(taken.map((ending) => joinLetters(wanted + ending)))
  return words.some((_word, from) => startsHere(words, from, accepted))
}

/** Whether words from here on, put together, are one of these. */
function startsHere(words: readonly string[], from: number, accepted: Set<string>): boolean {
  const longest = Math.max(...[...accepted].map(({ length }) => length))
  let together = ''
  for (let at = from; at < words.length && joinLetters(together).length < longest; at += 1) {
    together += words[at]
    if (accepted.has(joinLetters(together))) return true
  }
  return false
}

/** Digits with what people put between them. */
const runs = /\d(?:[\s().\-–—/·,_*:]{0,3}\d){4,}/g

/** Every run of five or more digits in a text, without what is between them. */
const digitRuns = (text: string): string[] =>
  [...foldedDigits(text).matchAll(runs)].map(([run]) => run.replace(/\D/g, ''))

/** A number by its digits, with and without the country and the century before it; one with few digits is looked for as a word. */
export function hasNumber(text: string, number: string): boolean {
  const digits = foldedDigits(number).replace(/\D/g, '')
  if (digits.length < 5) return hasName(text, number)
  const core = digits.replace(/^(00)?4[67]0?(?=\d{7})/, '').replace(/^0+/, '')
  const short = /^(19|20)\d{10}$/.test(digits) ? digits.slice(2) : core
  return digitRuns(text).some((run) => run.includes(short) || run.includes(core))
}

/** Shorter than this, the part before the @ is a word like any other. */
const shortestLocal = 4

/** An address of the net: the whole of it, or its part before the @. What stands behind that is many people's. */
export function hasEmail(text: string, email: string): boolean {
  const local = email.split('@')[0] ?? ''
  const wanted = [email.replace('@', ' '), ...(local.length >= shortestLocal ? [local] : [])]
  const readings = foldedWords(text)
  return wanted.some((part) =>
    foldedWords(part).some((words) => readings.some((read) => hasWord(read, words.join('')))),
  )
}

/** A day ("1994-03-02"), in any of the ways in which days are written. Whatever year stands beside it: it may belong to the next words. */
export function hasDate(text: string, day: string): boolean {
  const [, month, date] = day.split('-').map(Number)
  const digits = day.replaceAll('-', '')
  const backwards = digits.slice(6) + digits.slice(4, 6) + digits.slice(0, 4)
  const inDigits = [digits, digits.slice(2), backwards]
  return (
    datesIn(text).some((found) => found.day === date && found.month === month) ||
    digitRuns(text).some((run) => inDigits.some((wanted) => run.includes(wanted)))
  )
}
