import PDFDocument from 'pdfkit'
import { messages } from '#app/i18n/messages.ts'
import type { ReportContent, ReportFact } from './report-content.ts'

type Doc = PDFKit.PDFDocument
type Paper = { doc: Doc; root: PDFKit.PDFStructureElement; content: ReportContent }

const ink = '#1d2433'
const soft = '#4c5263'
const gold = '#8a5d00'
const margin = 62
const barWidth = 300

/**
 * Draws a report as a tagged PDF: its language, title, headings and paragraphs are told to whoever has it read out, and bars are decoration of
 * what the words say. The same content gives the same bytes.
 */
export async function drawReport(content: ReportContent, at: Date): Promise<Buffer> {
  const { title, organisation, locale } = content
  const doc = new PDFDocument({
    ...{ size: 'A4', margin, pdfVersion: '1.7', tagged: true, displayTitle: true, lang: locale },
    info: { Title: title, Author: organisation, CreationDate: at, ModDate: at },
  })
  const whole = collect(doc)
  const root = doc.struct('Document')
  doc.addStructure(root)
  const paper = { doc, root, content }
  drawHead(paper)
  for (const section of content.sections) drawSection(paper, section)
  drawNotes(paper)
  root.end()
  doc.end()
  return whole
}

/** A report is some hundred kilobytes: it is whole before it is sent, so that its length is known. */
const collect = (doc: Doc): Promise<Buffer> =>
  new Promise((done, failed) => {
    const parts: Buffer[] = []
    doc.on('data', (part: Buffer) => parts.push(part))
    doc.once('end', () => done(Buffer.concat(parts)))
    doc.once('error', failed)
  })

type Line = { tag: 'H1' | 'H2' | 'P'; text: string; size: number; colour?: string; bold?: boolean }

function write({ doc, root }: Paper, { tag, text, size, colour = ink, bold }: Line): void {
  const draw = () => {
    doc
      .font(tag === 'P' ? fontOf(bold) : 'Times-Bold')
      .fontSize(size)
      .fillColor(colour)
    doc.text(printable(text), margin, undefined, { lineGap: size * 0.25, align: 'left' })
  }
  root.add(doc.struct(tag, {}, draw))
}

const fontOf = (bold: boolean | undefined) => (bold ? 'Helvetica-Bold' : 'Helvetica')

/** The fonts that every reader of PDF has know the letters of western Europe; what they lack is written with what they have. */
const printable = (text: string): string =>
  text.replace(/[\u2009\u202f]/g, '\u00a0').replace(/\u2212/g, '–')

function drawHead(paper: Paper): void {
  const { doc, content } = paper
  write(paper, { tag: 'P', text: content.organisation, size: 11, colour: soft })
  doc.moveDown(2)
  write(paper, { tag: 'H1', text: content.title, size: 30 })
  doc.moveDown(0.5)
  write(paper, { tag: 'P', text: content.made, size: 11, colour: soft })
  doc.moveDown(1)
  for (const paragraph of content.lead) {
    write(paper, { tag: 'P', text: paragraph, size: 12 })
    doc.moveDown(0.6)
  }
}

function drawSection(paper: Paper, section: ReportContent['sections'][number]): void {
  const { doc } = paper
  // A heading is not left alone at the foot of a page.
  if (doc.y > doc.page.height - margin - 150) doc.addPage()
  doc.moveDown(1.2)
  write(paper, { tag: 'H2', text: section.title, size: 18 })
  if (section.lead) write(paper, { tag: 'P', text: section.lead, size: 12 })
  for (const fact of section.facts) drawFact(paper, fact)
}

function drawFact(paper: Paper, fact: ReportFact): void {
  const { doc, content } = paper
  const text = messages(content.locale).facts
  if (doc.y > doc.page.height - margin - 110) doc.addPage()
  doc.moveDown(0.8)
  write(paper, { tag: 'P', text: fact.figure, size: 15, bold: true })
  if (fact.span) drawBar(paper, fact.span)
  write(paper, { tag: 'P', text: fact.statement, size: 12 })
  const source = `${text.source}: ${fact.source}. ${fact.method}`
  write(paper, { tag: 'P', text: source, size: 9.5, colour: soft })
}

function drawBar({ doc }: Paper, { from, to, open }: NonNullable<ReportFact['span']>): void {
  const top = doc.y + 2
  const draw = () => {
    doc.rect(margin, top, barWidth, 7).lineWidth(0.5).strokeColor(soft).stroke()
    doc.rect(margin + barWidth * from, top, Math.max(1, barWidth * (to - from)), 7)
    if (open === 'within') doc.strokeColor(gold).stroke()
    else doc.fillColor(gold).fill()
  }
  doc.markContent('Artifact', { type: 'Layout' })
  draw()
  doc.endMarkedContent()
  doc.y = top + 13
}

function drawNotes(paper: Paper): void {
  const { doc, content } = paper
  doc.moveDown(2)
  for (const note of content.notes) {
    write(paper, { tag: 'P', text: note, size: 9.5, colour: soft })
    doc.moveDown(0.5)
  }
}
