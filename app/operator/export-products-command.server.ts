import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { basename } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { exportProducts } from '#app/domain/catalogue/export/export-products.server.ts'
import type { ExportWish } from '#app/domain/catalogue/export/export-wish.ts'
import { forms, isForm } from '#app/domain/catalogue/import/form.ts'
import { parseLocale } from '#app/i18n/locale.ts'
import { currencies, isCurrency } from '#app/values/money.ts'
import type { Terminal } from './with-database.server.ts'

const usage = `Usage: npm run lykta -- export products <file.csv> --form ${forms.join('|')} [--currency SEK|NOK|EUR] [--locale sv|nb|en]`

/** `lykta export products <file.csv>`. Answers the exit code: 0 when the file is whole, 2 when the command cannot be understood. */
export async function exportProductsCommand(
  args: string[],
  io: Pick<Terminal, 'out' | 'err' | 'progress'>,
): Promise<number> {
  const asked = readArguments(args)
  if ('complaint' in asked) {
    io.err(asked.complaint)
    io.err(usage)
    return 2
  }
  const { file, wish } = asked
  const count = { pieces: 0 }
  const parts = exportProducts(wish, (done, total) => {
    count.pieces = done
    io.progress(done, total, 'pieces')
  })
  await writeWhole(file, parts)
  io.out(
    `${basename(file)}: ${count.pieces} ${count.pieces === 1 ? 'piece' : 'pieces'}, prices in ${wish.currency}, texts as ${wish.locale}.`,
  )
  return 0
}

type Asked = { file: string; wish: ExportWish } | { complaint: string }

function readArguments(args: string[]): Asked {
  const options = {
    form: { type: 'string', default: '' },
    currency: { type: 'string', default: 'SEK' },
    locale: { type: 'string', default: 'en' },
  } as const
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const [file, ...others] = positionals
    if (!file || others.length > 0) return { complaint: 'Name one file to write.' }
    const [form, currency] = [values.form.toLowerCase(), values.currency.toUpperCase()]
    const locale = parseLocale(values.locale)
    if (!isForm(form)) return { complaint: `"${values.form}" is not one of ${forms.join(', ')}.` }
    if (!isCurrency(currency))
      return { complaint: `"${values.currency}" is not one of ${currencies.join(', ')}.` }
    if (!locale) return { complaint: `"${values.locale}" is not one of sv, nb, en.` }
    return { file, wish: { form, currency, locale } }
  } catch (error) {
    // parseArgs throws on options that it does not know, with a sentence of its own.
    return { complaint: error instanceof Error ? error.message : String(error) }
  }
}

/** Renamed into place: nobody takes half an export for a whole one. */
async function writeWhole(file: string, parts: AsyncIterable<string>): Promise<void> {
  const unfinished = `${file}.part`
  try {
    await pipeline(Readable.from(parts), createWriteStream(unfinished))
    await rename(unfinished, file)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}
