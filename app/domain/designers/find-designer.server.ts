import type { Locale } from '#app/i18n/locale.ts'
import { pictureWidths } from '#app/platform/pictures/picture.ts'
import { isDrawing } from './drawing.ts'
import { findLedOn, isSlugGone } from './sheet-store.server.ts'
import { findDesignerRow } from './store.server.ts'

export type PortraitView = {
  src: string
  width: number
  height: number
  widths: number[]
  /** What an uploaded drawing shows; one of Lykta's own is described by its name. */
  alt: string
  drawing: string | undefined
}

export type DesignerView = {
  slug: string
  alias: string
  text: string
  /** The text's own language, when nothing is written in the page's. */
  languageOfText: Locale
  portrait: PortraitView | undefined
}

/** Who is at an address: a designer; nobody any more, for good; her page under another address; or nobody that is known. */
export type AtAddress =
  | { kind: 'here'; designer: DesignerView }
  | { kind: 'leads_on'; to: string }
  | { kind: 'gone' }
  | { kind: 'unknown' }

type Row = NonNullable<Awaited<ReturnType<typeof findDesignerRow>>>

/** A designer by the address of her alias, while her page is shown: a hidden one is as unknown as one who never was. */
export async function findDesigner(slug: string, locale: Locale): Promise<AtAddress> {
  const row = await findDesignerRow(slug)
  if (!row) return nobodyAt(slug)
  const text = row.texts.find((one) => one.locale === locale) ?? row.texts[0]
  const designer = {
    ...{ slug: row.slug, alias: row.alias, text: text?.text ?? '' },
    languageOfText: text?.locale ?? locale,
    portrait: portraitOf(row, text?.portraitAlt ?? ''),
  }
  return { kind: 'here', designer }
}

async function nobodyAt(slug: string): Promise<AtAddress> {
  const to = await findLedOn(slug)
  if (to) return { kind: 'leads_on', to }
  return (await isSlugGone(slug)) ? { kind: 'gone' } : { kind: 'unknown' }
}

function portraitOf(row: Row, alt: string): PortraitView | undefined {
  if (isDrawing(row.drawing)) {
    const src = `/portraits/${row.drawing}.svg`
    return { src, width: 800, height: 800, widths: [], alt: '', drawing: row.drawing }
  }
  if (row.portrait === null) return undefined
  const { portrait: file, portraitWidth: width, portraitHeight: height } = row
  const drawing = undefined
  // What the example brought before there were sizes is a single file, whose name has an ending.
  if (file.includes('.'))
    return { src: `/pictures/${file}`, width: 800, height: 800, widths: [], alt, drawing }
  const widths = pictureWidths.filter((each) => each < width)
  return { src: `/pictures/${file}/full.jpg`, width, height, widths, alt, drawing }
}
