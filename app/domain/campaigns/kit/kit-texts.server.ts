import type { FactView, QuestionView } from '#app/domain/facts/fact.ts'
import {
  citedInWords,
  factInWords,
  sourceDateInWords,
  sourceInWords,
  yearsInWords,
} from '#app/domain/facts/fact-words.ts'
import type { KitPicture } from '#app/domain/stories/pictures/list-kit-pictures.server.ts'
import { formatDate } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { type Cell, csvText } from '#app/platform/csv/csv-text.server.ts'
import type { ZipEntry } from '#app/platform/zip.server.ts'
import { type CampaignView, paragraphsOf } from '../campaign.ts'
import { chartSvg } from './chart-svg.ts'
import { kitPictureName } from './kit-picture.ts'

type Wish = {
  campaign: CampaignView
  questions: readonly QuestionView[]
  pictures: readonly KitPicture[]
  organisation: string
  address: string
  locale: Locale
  today: string
}

/** The texts, tables and charts of a media kit in one language, in a folder of its own. */
export async function kitTexts(wish: Wish): Promise<ZipEntry[]> {
  const { questions, locale, today } = wish
  const figures = await Promise.all(questions.map((question) => questionFiles(question, wish)))
  const at = (name: string) => `${locale}/${name}`
  return [
    { name: at('README.txt'), content: readMe(wish) },
    { name: at('text.txt'), content: campaignText(wish) },
    ...pictureTexts(wish).map((content) => ({ name: at('pictures.txt'), content })),
    ...figures.flat().map(({ name, content }) => ({ name: at(`figures/${name}`), content })),
    ...questions.map((question) => ({
      ...{ name: at(`figures/${question.slug}.svg`), content: chartSvg(question, locale, today) },
    })),
  ]
}

/** Lines of a text file as every editor reads them. */
const file = (lines: readonly string[]): string => `\ufeff${lines.join('\r\n')}\r\n`

function readMe({ campaign, organisation, address, locale, today }: Wish): string {
  const text = messages(locale).act.made
  const day = formatDate(new Date(`${today}T12:00:00Z`), locale)
  return file([
    ...[campaign.words.title, '', text.made(organisation, day), text.address(address), ''],
    ...[text.holds, '', text.contradict, '', text.licence(organisation), '', text.pictures],
  ])
}

/** What each picture shows and until when it may be used, in one file; none when there is no picture with words in this language. */
function pictureTexts({ pictures, locale }: Wish): string[] {
  const text = messages(locale).act.made
  const lines = pictures.flatMap(({ file: name, alts, until }) => {
    const alt = alts[locale]
    return alt ? [kitPictureName(name), alt, text.until(formatDate(until, locale)), ''] : []
  })
  return lines.length > 0 ? [file([text.pictures, '', ...lines])] : []
}

function campaignText({ campaign, questions, locale, today }: Wish): string {
  const { title, summary, body } = campaign.words
  const facts: Record<string, FactView> = Object.fromEntries(
    questions.flatMap((question) => question.facts.map((fact) => [fact.key, fact])),
  )
  const inWords = (text: string) => citedInWords(text, { facts, locale, today })
  const paragraphs = [summary, ...paragraphsOf(body)].flatMap((text) => inWords(text) ?? [])
  return file([title, '', ...paragraphs.flatMap((text) => [text, ''])])
}

async function questionFiles(question: QuestionView, wish: Wish): Promise<ZipEntry[]> {
  const { locale, today } = wish
  const { columns } = messages(locale).act.made
  const rows = question.facts.map((fact) => rowOf(fact, locale))
  const header = [columns.figure, columns.what, columns.year, columns.source, columns.date]
  const table = [...header, columns.link, columns.method]
  let csv = ''
  for await (const part of csvText(table, rows, { mark: true })) csv += part
  const words = question.facts.flatMap((fact) => [
    ...[factInWords(fact, locale), fact.words.statement],
    ...[`(${sourceInWords(fact, { locale, today })})`, ''],
  ])
  return [
    { name: `${question.slug}.csv`, content: csv },
    { name: `${question.slug}.txt`, content: file([question.title, '', ...words]) },
  ]
}

const rowOf = (fact: FactView, locale: Locale): Cell[] => [
  ...[factInWords(fact, locale), fact.words.statement, yearsInWords(fact, locale)],
  ...[fact.words.source, sourceDateInWords(fact.sourceDate, locale), fact.sourceUrl],
  fact.words.method,
]
