import { readSigns, unmask } from './look-alikes.ts'

/** What is not seen: format characters, joiners, fillers, soft hyphens. */
const unseen = /\p{Cf}|\u034F|\u115F|\u1160|\u17B4|\u17B5|\u2800|\u3164|\uFFA0/gu
const marks = /\p{M}/gu

const named: Record<string, string> = {
  ...{ shy: '', zwj: '', zwnj: '', nbsp: ' ', amp: '&', commat: '@', period: '.' },
  ...{ aring: 'å', auml: 'ä', ouml: 'ö', oslash: 'ø', aelig: 'æ', eacute: 'é' },
}

/** A text with character references read: Markdown shows "&#65;nna" as a name. */
export const readReferences = (text: string): string =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,8}));?/gi, (...found: string[]) => {
    const [whole = '', hex, decimal, name] = found
    if (name) return named[name.toLowerCase()] ?? whole
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })

/**
 * The words of a text as they look and sound, whatever they are written with. What is not seen may hide in a word or between two: both
 * readings are answered when they differ.
 */
export function foldedWords(text: string): string[][] {
  const read = readReferences(text).normalize('NFKC')
  const readings = new Set([read.replace(unseen, ''), read.replace(unseen, ' ')])
  return [...readings].map((reading) => {
    // "AnnaKarin" is two words, and so is "AnNa": words are put together again where they are compared.
    const apart = reading.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    const plain = unmask(apart.toLowerCase()).normalize('NFD').replace(marks, '')
    const words = unmask(plain).split(/[^\p{L}\p{N}@$|!€]+/u)
    return words.map(readSigns).filter((word) => /[\p{L}\p{N}]/u.test(word))
  })
}

/** Every digit as 0 to 9, whatever script it is of; letters that pass for a digit between two are read so. */
export const foldedDigits = (text: string): string =>
  readReferences(text)
    .normalize('NFKC')
    .replace(unseen, '')
    .replace(/\p{Nd}/gu, digitOf)
    .replace(/(?<!\p{L})O(?=\d)/gu, '0')
    .replace(/(?<!\p{L})I(?=\d)/gu, '1')
    .replace(/(?<=\d[\s.-]?)[oO](?=[\s.-]?[\doO])/g, '0')
    .replace(/(?<=\d[\s.-]?)[lI|](?=[\s.-]?[\dlI|])/g, '1')

/** Unicode keeps the ten digits of a script together, in order, and begins each ten at a multiple of which the zero is a digit. */
function digitOf(digit: string): string {
  if (digit >= '0' && digit <= '9') return digit
  let zero = digit.codePointAt(0) ?? 0
  const code = zero
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1
  return String(code - zero)
}
