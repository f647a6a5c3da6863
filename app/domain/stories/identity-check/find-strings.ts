import { foldedDigits, foldedWords } from './fold.ts'
import { joinLetters } from './look-alikes.ts'
import { bare, type ReadText } from './read-text.ts'
import { writingsOf } from './writings.ts'

/** Endings that a name takes: whose it is; and, where they cannot make another word of it by chance, the article. */
const endings = ['', 's', 'es']
const articles = ['en', 'et', 'ens', 'ets', 'n', 'ns', 'a', 'as']
/** From this many letters on, a name is searched for inside other words too: shorter ones lie in words by chance. */
const longEnough = 6
const shortestPart = 3

/** A name or place: the whole of it and each of its parts, put together over whatever splits it, in each way in which it is written. */
export function hasName(text: ReadText, name: string): boolean {
  const wanted = new Set(writingsOf(name).flatMap(wordsOf))
  return [...wanted].some((word) => hasWord(text, word)) || hasShortPart(text, name)
}

/** "Li Nguyen" told of as "Li": so short a part is another word in small letters ("bo", "my"), and at the beginning of a sentence. */
function hasShortPart(text: ReadText, name: string): boolean {
  const parts = bare(name).split(/[^\p{L}]+/u)
  const short = parts.filter((part) => /^\p{Lu}\p{L}$/u.test(part))
  if (short.length === 0 || parts.length === 1) return false
  const shape = `(?<=[\\p{L}\\p{N},]\\s+)(?:${short.join('|')})(?:['’]?s)?(?![\\p{L}\\p{N}])`
  return new RegExp(shape, 'u').test(text.bare)
}

/** The whole of a name, each of its parts, and what stands between two blanks: "D'Arcy" is "Darcy" too. */
const wordsOf = (name: string): string[] => [
  ...foldedWords(name).map((parts) => parts.join('')),
  ...[name, ...name.split(/\s+/).map((part) => part.replace(/[^\p{L}\p{M}\p{N}]/gu, ''))]
    .flatMap((part) => foldedWords(part))
    .flat()
    .filter(({ length }) => length >= shortestPart),
]

function hasWord({ readings }: ReadText, wanted: string): boolean {
  if (wanted === '') return false
  const core = joinLetters(wanted)
  if (wanted.length >= longEnough && readings.some(({ joined }) => joined.includes(core)))
    return true
  const taken = wanted.length < longEnough ? endings : [...endings, ...articles]
  const accepted = new Set(taken.map((ending) => joinLetters(wanted + ending)))
  return readings.some(({ words }) =>
    words.some((word, from) => mayBegin(word, core) && startsHere(words, from, accepted)),
  )
}

/** By their first letters alone, "rn" and "vv" being one: most words are done with here. */
const mayBegin = (word: string, core: string): boolean =>
  word[0] === core[0] ||
  (core[0] === 'm' && word[0] === 'r') ||
  (core[0] === 'w' && word[0] === 'v')

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

/** A number by its digits, with and without the country and the century before it; one with few digits is looked for as a word. */
export function hasNumber(text: ReadText, number: string): boolean {
  const digits = foldedDigits(number).replace(/\D/g, '')
  if (digits.length < 5) return hasName(text, number)
  const core = digits.replace(/^(00)?4[67]0?(?=\d{7})/, '').replace(/^0+/, '')
  const short = /^(19|20)\d{10}$/.test(digits) ? digits.slice(2) : core
  return text.digitRuns.some((run) => run.includes(short) || run.includes(core))
}

/** Shorter than this, the part before the @ is a word like any other. */
const shortestLocal = 4

/** An address of the net: the whole of it, or its part before the @. What stands behind that is many people's. */
export function hasEmail(text: ReadText, email: string): boolean {
  const local = email.split('@')[0] ?? ''
  const wanted = [email.replace('@', ' '), ...(local.length >= shortestLocal ? [local] : [])]
  return wanted.some((part) => foldedWords(part).some((words) => hasWord(text, words.join(''))))
}

/** A day ("1994-03-02"), in any of the ways in which days are written. Whatever year stands beside it: it may belong to the next words. */
export function hasDate(text: ReadText, day: string): boolean {
  const [, month, date] = day.split('-').map(Number)
  const digits = day.replaceAll('-', '')
  const backwards = digits.slice(6) + digits.slice(4, 6) + digits.slice(0, 4)
  const inDigits = [digits, digits.slice(2), backwards]
  return (
    text.dates.some((found) => found.day === date && found.month === month) ||
    text.digitRuns.some((run) => inDigits.some((wanted) => run.includes(wanted)))
  )
}
