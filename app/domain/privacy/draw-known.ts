import { formatDate } from '#app/i18n/format.ts'
import { knownWords } from '#app/i18n/known-words.ts'
import type { Locale } from '#app/i18n/locale.ts'
import type { Known, KnownKind, Told } from './person-room.ts'

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`)

const sheet =
  'body{font:1.1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}dl{display:grid;grid-template-columns:minmax(8rem,1fr) 3fr;gap:.3rem 1rem}dd{margin:0;overflow-wrap:anywhere}section{border-top:1px solid;padding:1rem 0}'

const page = (locale: Locale, title: string, body: string): string =>
  `<!doctype html>\n<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${sheet}</style></head>\n<body>\n<h1>${escaped(title)}</h1>\n${body}\n</body></html>\n`

type Drawing = { kind: KnownKind; rows: readonly Known[]; locale: Locale }

/** One file of what is known of a person, to be read by people: everything that the file for programs has, by its name in her language. */
export function drawKnown({ kind, rows, locale }: Drawing): string {
  const title = knownWords(locale).kinds[kind]
  const sections = rows.map((row) => `<section>${drawn(row, locale)}</section>`).join('\n')
  return page(
    locale,
    title,
    `<p><a href="index.html">${escaped(knownWords(locale).all)}</a></p>\n${sections}`,
  )
}

function drawn(told: Told, locale: Locale): string {
  const words = knownWords(locale)
  if (told === null || told === undefined || told === '') return escaped(words.nothing)
  if (typeof told === 'boolean') return escaped(told ? words.yes : words.no)
  if (Array.isArray(told))
    return `<ul>${told.map((one) => `<li>${drawn(one, locale)}</li>`).join('')}</ul>`
  if (typeof told !== 'object') return escaped(String(told)).replaceAll('\n', '<br>')
  const pairs = Object.entries(told).map(
    ([key, value]) =>
      `<dt>${escaped((words.keys as Record<string, string>)[key] ?? key)}</dt><dd>${drawn(value, locale)}</dd>`,
  )
  return `<dl>${pairs.join('')}</dl>`
}

type Index = {
  files: readonly { kind: KnownKind; name: string; count: number }[]
  locale: Locale
  at: Date
}

/** The first page: which files there are, and what her rights are. */
export function drawIndex({ files, locale, at }: Index): string {
  const words = knownWords(locale)
  const list = files.map(
    ({ kind, name, count }) =>
      `<li><a href="${name}.html">${escaped(words.kinds[kind])}</a> (${count}), <a href="${name}.json">JSON</a></li>`,
  )
  const lead = [words.lead(formatDate(at, locale)), words.rights].map(
    (sentence) => `<p>${escaped(sentence)}</p>`,
  )
  return page(locale, words.title, `${lead.join('\n')}\n<ul>\n${list.join('\n')}\n</ul>`)
}
