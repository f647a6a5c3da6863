import PDFDocument from 'pdfkit'
import { formatDate } from '#app/i18n/format.ts'
import { messages } from '#app/i18n/messages.ts'
import { type Face, layFaces, setIn } from '#app/platform/paper-fonts.server.ts'
import { drawLantern } from './draw-lantern.server.ts'
import type { TributeView } from './tribute.ts'

type Doc = PDFKit.PDFDocument

export type CardContent = {
  tribute: Pick<TributeView, 'kind' | 'locale' | 'honoured' | 'sender' | 'greeting'>
  organisation: string
  fund: string
  /** When its gift came in. */
  at: Date
}

const [ink, soft, gold] = ['#1d2433', '#4c5263', '#8a5d00']
const margin = 48
const lanternWidth = 150
const gap = 28

/** Draws a card as a tagged PDF of A5, to be printed and given by hand. The same content gives the same bytes. No amount stands on it. */
export function drawCard(content: CardContent): Promise<Buffer> {
  const { tribute, organisation, at } = content
  const title = messages(tribute.locale).give.thanks.card.about[tribute.kind](tribute.honoured)
  const doc = new PDFDocument({
    ...{ size: 'A5', layout: 'landscape', margin, pdfVersion: '1.7', tagged: true },
    ...{ displayTitle: true, lang: tribute.locale },
    info: { Title: title, Author: organisation, CreationDate: at, ModDate: at },
  })
  layFaces(doc)
  const whole = collect(doc)
  const { width, height } = doc.page
  const x = width - margin - lanternWidth
  drawLantern(doc, { x, middle: height / 2, width: lanternWidth })
  writeLines(doc, linesOf({ ...content, title }))
  doc.end()
  return whole
}

type Line = {
  tag: 'H1' | 'P'
  text: string
  size: number
  face: Face
  colour?: string
  /** Points that are left free above it. */
  above?: number
}

function linesOf({
  title,
  tribute,
  organisation,
  fund,
  at,
}: CardContent & { title: string }): Line[] {
  const { locale, sender, greeting } = tribute
  const given = messages(locale).give.thanks.card.given(sender, organisation)
  const lines: Line[] = [
    { tag: 'P', face: 'text', text: organisation, size: 11, colour: gold },
    { tag: 'H1', text: title, size: 28, face: 'heading', above: 14 },
    { tag: 'P', text: greeting, size: 15, face: 'italic', above: 14 },
    { tag: 'P', face: 'text', text: given, size: 12, above: 16 },
    { tag: 'P', face: 'text', text: fund, size: 12 },
    { tag: 'P', face: 'text', text: formatDate(at, locale), size: 10.5, colour: soft, above: 14 },
  ]
  return lines
    .filter(({ text }) => text !== '')
    .map((line) => ({ ...line, ...setIn(line.face, line.text) }))
}

/** So much smaller the words are written, until the longest names and greeting have room on the one page. */
const scales = [1, 0.9, 0.8, 0.7]

/** Writes the lines beside the lantern, in the middle of the page's height. */
function writeLines(doc: Doc, lines: readonly Line[]): void {
  const width = doc.page.width - 2 * margin - lanternWidth - gap
  const room = doc.page.height - 2 * margin
  const heights = (scale: number) => lines.map((line) => heightOf(doc, line, { scale, width }))
  const sum = (scale: number) => heights(scale).reduce((whole, one) => whole + one, 0)
  const scale = scales.find((one) => sum(one) <= room) ?? Math.min(...scales)
  const root = doc.struct('Document')
  doc.addStructure(root)
  let top = (doc.page.height - sum(scale)) / 2
  for (const [place, line] of lines.entries()) {
    const at = top + (line.above ?? 0) * scale
    root.add(doc.struct(line.tag, {}, () => write(doc, line, { scale, width, at })))
    top += heights(scale)[place] ?? 0
  }
  root.end()
}

type Space = { scale: number; width: number }

function setType(doc: Doc, { face, size, colour = ink }: Line, scale: number): void {
  doc
    .font(face)
    .fontSize(size * scale)
    .fillColor(colour)
}

const leading = ({ size }: Line, scale: number): number => size * scale * 0.06

function heightOf(doc: Doc, line: Line, { scale, width }: Space): number {
  setType(doc, line, scale)
  const above = (line.above ?? 0) * scale
  return above + doc.heightOfString(line.text, { width, lineGap: leading(line, scale) })
}

function write(doc: Doc, line: Line, { scale, width, at }: Space & { at: number }): void {
  setType(doc, line, scale)
  doc.text(line.text, margin, at, { width, lineGap: leading(line, scale) })
}

/** A card is a few kilobytes: it is whole before it is sent, so that its length is known. */
const collect = (doc: Doc): Promise<Buffer> =>
  new Promise((done, failed) => {
    const parts: Buffer[] = []
    doc.on('data', (part: Buffer) => parts.push(part))
    doc.once('end', () => done(Buffer.concat(parts)))
    doc.once('error', failed)
  })
