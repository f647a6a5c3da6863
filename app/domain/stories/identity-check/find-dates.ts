import { foldedDigits } from './fold.ts'
import { unmask } from './look-alikes.ts'
import { readOrdinals } from './spoken.ts'

export type FoundDate = { day: number; month: number; year: number | undefined }

/** The first letters of each month in our three languages, as they differ. */
const months = [
  ['jan'],
  ['feb'],
  ['mar'],
  ['apr'],
  ['maj', 'mai', 'may'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['dec', 'des'],
]
const full =
  'januari|januar|january|februari|februar|february|mars|march|april|maj|mai|may|juni|june|juli|july|augusti|august|september|oktober|october|november|december|desember'
const short = 'jan|feb|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dec|des'
const month = `(${full}|${short})(?!\\p{L})`
const day = '(3[01]|[12]\\d|0?[1-9])'
/** Between a day and its month: nothing, a blank, a hyphen, or the words of it. */
const toMonth = '(?:\\s*[\\-–]\\s*|\\s+(?:day\\s+of|dagen\\s+i|of)\\s+|\\s*)'
const roman = 'I II III IV V VI VII VIII IX X XI XII'.split(' ')
/** 2 III 1994, as in Poland. */
const romanMonth = new RegExp(
  `(?<=\\d)[\\s./\\-]+(${[...roman].reverse().join('|')})[\\s./\\-]+(?=\\d{4}(?!\\d))`,
  'gu',
)

const shapes: { shape: RegExp; read: (found: string[]) => FoundDate }[] = [
  {
    // 2 mars 1994, 2:a mars, 2. mars, 2-mar-1994, the 2nd (day) of March
    shape: new RegExp(
      `(?<!\\d)${day}(?::?(?:sta|e|a)|st|nd|rd|th|\\.)?${toMonth}${month}\\.?,?(?:[\\s\\-–]+(\\d{4}|\\d{2})(?!\\d))?`,
      'giu',
    ),
    read: ([date = '', name = '', year]) => dateOf(date, monthOf(name), year),
  },
  {
    // March 2, 1994; mars den 2
    shape: new RegExp(
      `(?<!\\p{L})${month}\\.?\\s+(?:den\\s+|the\\s+)?${day}(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+(\\d{4})(?!\\d))?`,
      'giu',
    ),
    read: ([name = '', date = '', year]) => dateOf(date, monthOf(name), year),
  },
  {
    // 1994-03-02
    shape:
      /(?<!\d)(\d{4})\s?[-–—‐/.]\s?(1[0-2]|0?[1-9])\s?[-–—‐/.]\s?(3[01]|[12]\d|0?[1-9])(?!\d)/g,
    read: ([year, number = '', date = '']) => dateOf(date, Number(number), year),
  },
  {
    // 2.3.1994, 2/3 1994, 02-03-94, 2/3
    shape:
      /(?<!\d)(3[01]|[12]\d|0?[1-9])\s?[-–—‐/.]\s?(1[0-2]|0?[1-9])(?:\s?[-/.\s]\s?(\d{4}|\d{2}))?(?!\d)/g,
    read: ([date = '', number = '', year]) => dateOf(date, Number(number), year),
  },
]

const dateOf = (date: string, number: number, year: string | undefined): FoundDate => ({
  day: Number(date),
  month: number,
  year: year ? Number(year) : undefined,
})

const monthOf = (name: string): number =>
  1 + months.findIndex((begins) => begins.some((start) => name.toLowerCase().startsWith(start)))

/** Letters that pass for Latin ones, and letters that stand apart, read as the word that they are. */
const legible = (text: string): string =>
  readOrdinals(
    foldedDigits(text.replace(romanMonth, (_all, name: string) => `.${1 + roman.indexOf(name)}.`))
      .replace(/[^\P{L}\p{Script=Latin}]/gu, (letter) => unmask(letter.toLowerCase()))
      .replace(/(?<=(?<!\p{L})\p{L})[\s.*_]+(?=\p{L}(?!\p{L}))/gu, ''),
  )

/** Every day of the year that a text names, whether its year is there or not. */
export function datesIn(text: string): FoundDate[] {
  const plain = legible(text)
  return shapes.flatMap(({ shape, read }) =>
    [...plain.matchAll(shape)].map((match) => read(match.slice(1))),
  )
}

/** Whether a text names a day by itself: with a month's name or with a year. "1/2" alone may be a half. */
export function namesDay(text: string): boolean {
  const plain = legible(text)
  return shapes.some(({ shape, read }, at) =>
    [...plain.matchAll(shape)].some(
      (match) => at < shapes.length - 1 || read(match.slice(1)).year !== undefined,
    ),
  )
}
