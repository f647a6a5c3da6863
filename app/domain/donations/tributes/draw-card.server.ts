import PDFDocument from 'pdfkit'
import { formatDate } from '#app/i18n/format.ts'
import { messages } from '#app/i18n/messages.ts'
import { westernText } from '#app/values/western-text.ts'
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

/** Draws a card as a tagged PDF of A5, to be printed and given by hand. The same content gives the same bytes. No amount stands on it. */
export function drawCard({ tribute, organisation, fund, at }: CardContent): Promise<Buffer> {
  const { locale, kind, honoured } = tribute
  const title = messages(locale).give.thanks.card.about[kind](honoured)
  const doc = new PDFDocument({
    ...{ size: 'A5', layout: 'landscape', margin, pdfVersion: '1.7', tagged: true },
    ...{ displayTitle: true, lang: locale },
    info: { Title: title, Author: organisation, CreationDate: at, ModDate: at },
  })
  const whole = collect(doc)
  const root = doc.struct('Document')
  doc.addStructure(root)
  for (const { tag, text, above = 0, ...look } of linesOf({
    title,
    tribute,
    organisation,
    fund,
    at,
  })) {
    doc.moveDown(above)
    root.add(doc.struct(tag, {}, () => write(doc, text, look)))
  }
  root.end()
  doc.end()
  return whole
}

type Line = Look & { tag: 'H1' | 'P'; text: string; above?: number }

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
    { tag: 'P', text: organisation, size: 11, colour: gold },
    { tag: 'H1', text: title, size: 28, font: 'Times-Bold', above: 1.5 },
    { tag: 'P', text: given, size: 13, above: 0.6 },
    { tag: 'P', text: fund, size: 13 },
    { tag: 'P', text: greeting, size: 14, font: 'Times-Italic', above: 0.8 },
    { tag: 'P', text: formatDate(at, locale), size: 11, colour: soft, above: 1.2 },
  ]
  return lines.filter(({ text }) => text !== '')
}

type Look = { size: number; font?: string; colour?: string }

function write(doc: Doc, text: string, { size, font = 'Helvetica', colour = ink }: Look): void {
  doc.font(font).fontSize(size).fillColor(colour)
  doc.text(westernText(text), margin, undefined, { lineGap: size * 0.25 })
}

/** A card is a few kilobytes: it is whole before it is sent, so that its length is known. */
const collect = (doc: Doc): Promise<Buffer> =>
  new Promise((done, failed) => {
    const parts: Buffer[] = []
    doc.on('data', (part: Buffer) => parts.push(part))
    doc.once('end', () => done(Buffer.concat(parts)))
    doc.once('error', failed)
  })
