import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import type { LostPicture } from '#app/domain/catalogue/import/fetch-pictures.server.ts'
import { type FileProblem, sentenceOf } from '#app/domain/catalogue/import/file-problem.ts'
import type { Form } from '#app/domain/catalogue/import/form.ts'
import { importProducts } from '#app/domain/catalogue/import/import-products.server.ts'
import type { ImportReport } from '#app/domain/catalogue/import/import-report.ts'
import { noteLines } from '#app/domain/catalogue/import/note.ts'
import { type RowProblem, reasonOf } from '#app/domain/catalogue/import/row-problem.ts'
import { type Locale, parseLocale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { type Currency, currencies, isCurrency } from '#app/values/money.ts'
import type { Terminal } from './with-database.server.ts'

const usage =
  'Usage: npm run lykta -- import products <file.csv> [--currency SEK|NOK|EUR] [--locale sv|nb|en] [--allow-local-pictures]'

/**
 * `lykta import products <file.csv>`. Answers the exit code: 0 when every piece of the file is in the shop, 1 when some were refused, 2 when nothing was
 * done because the command or the file cannot be understood.
 */
export async function importProductsCommand(
  args: string[],
  io: Pick<Terminal, 'out' | 'err' | 'progress'>,
): Promise<number> {
  const asked = readArguments(args)
  if ('complaint' in asked) {
    io.err(asked.complaint)
    io.err(usage)
    return 2
  }
  // Whoever moves a running shop in answers for what it sells: the file says what is on sale, and the report what it lacks.
  const order = { ...asked, by: { kind: 'operator' }, now: now(), publishes: 'as_filed' } as const
  const result = await importProducts(order, {
    refused: (handle, problem) => io.err(refusalLine(handle, problem)),
    progress: io.progress,
    lost: (picture) => io.out(lostLine(picture)),
  })
  if ('problem' in result) {
    io.err(`${basename(asked.file)}: ${fileSentence(result.problem)}`)
    return 2
  }
  for (const line of reportLines(result.report, asked)) io.out(line)
  return result.report.refused > 0 ? 1 : 0
}

type Asked = { file: string; currency: Currency; locale: Locale; allowLocalPictures: boolean }

function readArguments(args: string[]): Asked | { complaint: string } {
  const options = {
    currency: { type: 'string', default: 'SEK' },
    locale: { type: 'string', default: 'en' },
    'allow-local-pictures': { type: 'boolean', default: false },
  } as const
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const [file, ...others] = positionals
    if (!file || others.length > 0) return { complaint: 'Name one file to import.' }
    const currency = values.currency.toUpperCase()
    if (!isCurrency(currency)) {
      return { complaint: `"${values.currency}" is not one of ${currencies.join(', ')}.` }
    }
    const locale = parseLocale(values.locale)
    if (!locale) return { complaint: `"${values.locale}" is not one of sv, nb, en.` }
    return { file, currency, locale, allowLocalPictures: values['allow-local-pictures'] }
  } catch (error) {
    // parseArgs throws on options that it does not know, with a sentence of its own.
    return { complaint: error instanceof Error ? error.message : String(error) }
  }
}

const fileSentence = (problem: FileProblem): string =>
  `${sentenceOf(problem)} Nothing was imported.`

function refusalLine(handle: string, problem: RowProblem): string {
  const whole = handle === '' ? '' : ` (The piece "${handle}" is not imported.)`
  return `Line ${problem.line}, column ${problem.column}: ${reasonOf(problem)}.${whole}`
}

const lostLine = ({ handle, position, address, refusal }: LostPicture): string =>
  `Picture ${position} of ${handle} is missing, ${staffMessages('en').imports.pictures[refusal]}: ${address}`

const shops: Record<Form, string> = { shopify: 'Shopify', woocommerce: 'WooCommerce' }

const many = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

function reportLines(report: ImportReport, { file, currency, locale }: Asked): string[] {
  const { read, pictures, published } = report
  const counts = [
    many(report.rows, 'row'),
    many(read.products, 'piece'),
    many(read.variants, 'variant'),
    `${read.pictures} picture ${read.pictures === 1 ? 'address' : 'addresses'}`,
  ]
  const done = (['created', 'changed', 'unchanged', 'refused'] as const).map(
    (word) => `${report[word]} ${word}`,
  )
  return [
    `${basename(file)}: ${counts.join(', ')}. Prices read as ${currency}, texts as ${locale}.`,
    `Pieces: ${done.join(', ')}.`,
    `Pictures: ${pictures.fetched} fetched, ${pictures.missing} missing.`,
    ...(pictures.missing > 0
      ? ['Run the same command again to try the missing pictures once more.']
      : []),
    ...(published > 0
      ? [
          `${many(published, 'piece')} now on sale. A ${shops[report.form]} export names neither maker nor safety tests, which the law wants shown: add them.`,
        ]
      : []),
    ...noteLines(report.notes),
  ]
}
