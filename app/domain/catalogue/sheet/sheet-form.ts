import { type Locale, locales } from '#app/i18n/locale.ts'
import { isDay } from '#app/values/day.ts'
import { parseEmail } from '#app/values/email.ts'
import { readLines, readText } from '#app/values/field.ts'
import { isId } from '#app/values/id.ts'
import { type Outcome, refused } from '#app/values/outcome.ts'
import { readVariants } from './grid-form.ts'
import { type SheetContent, type SheetText, sheetTexts } from './sheet.ts'
import { readerOf, type SheetErrors, type SheetReader, type SheetRefusal } from './sheet-reader.ts'

/** Longest texts: a card's two lines, a page's few paragraphs. */
const longest: Record<SheetText, number> = {
  ...{ title: 120, summary: 160, description: 8_000 },
  ...{ material: 600, metal: 120, care: 1_200, warnings: 1_200 },
}
const ofSeveralLines = new Set<SheetText>(['description', 'care', 'warnings'])

/** Reads a piece's sheet. Drafts may lack anything; what is there must be readable. Every field that is wrong is named at once. */
export function readSheet(
  form: FormData,
): { ok: true; value: SheetContent } | { ok: false; errors: SheetErrors } {
  const reader = readerOf(form)
  const text = (field: string, most: number) =>
    reader.take(field, readText(form, field, { longest: most, optional: true }))
  const value: SheetContent = {
    slug: reader.take('slug', readSlug(form)),
    texts: readTexts(reader),
    designerId: idOrNone(form.get('designer')),
    collectionIds: form.getAll('collections').filter(isId),
    sizeMm: text('sizeMm', 200),
    nickelTestedAt: readDay(reader, 'nickelTestedAt'),
    leadTestedAt: readDay(reader, 'leadTestedAt'),
    cadmiumTestedAt: readDay(reader, 'cadmiumTestedAt'),
    maker: readParty(reader, 'maker'),
    makerOutsideEu: form.has('makerOutsideEu'),
    responsible: readParty(reader, 'responsible'),
    lowStockAt: readCount(reader, 'lowStockAt'),
    variants: readVariants(reader),
  }
  const { errors } = reader
  return Object.keys(errors).length === 0 ? { ok: true, value } : { ok: false, errors }
}

const idOrNone = (value: unknown): string | undefined => (isId(value) ? value : undefined)

function readSlug(form: FormData): Outcome<string, SheetRefusal> {
  const read = readText(form, 'slug', { longest: 80 })
  if (!read.ok) return read
  return /^[a-z\d]+(-[a-z\d]+)*$/.test(read.value) ? read : refused('slug_malformed')
}

function readTexts({ form, take }: SheetReader): SheetContent['texts'] {
  const readOne = (field: SheetText, locale: Locale): string => {
    const name = `${field}-${locale}`
    const bounds = { longest: longest[field], optional: true }
    return take(
      name,
      ofSeveralLines.has(field) ? readLines(form, name, bounds) : readText(form, name, bounds),
    )
  }
  return Object.fromEntries(
    locales.map((locale) => [
      locale,
      Object.fromEntries(sheetTexts.map((field) => [field, readOne(field, locale)])),
    ]),
  ) as SheetContent['texts']
}

function readDay({ form, errors, take }: SheetReader, field: string): string {
  const day = take(field, readText(form, field, { longest: 10, optional: true }))
  if (day !== '' && !isDay(day)) errors[field] = 'day_malformed'
  return day
}

function readParty(
  { form, take }: SheetReader,
  who: 'maker' | 'responsible',
): SheetContent['maker'] {
  const text = (field: string, most: number) =>
    readText(form, `${who}${field}`, { longest: most, optional: true })
  const email = text('Email', 254)
  return {
    name: take(`${who}Name`, text('Name', 120)),
    address: take(`${who}Address`, text('Address', 240)),
    email: take(`${who}Email`, email.ok && email.value !== '' ? parseEmail(email.value) : email),
  }
}

function readCount({ form, errors, take }: SheetReader, field: string): number | undefined {
  const typed = take(field, readText(form, field, { longest: 10, optional: true }))
  if (typed === '') return undefined
  if (!/^\d{1,3}$/.test(typed)) errors[field] = 'count_malformed'
  return Number(typed)
}
