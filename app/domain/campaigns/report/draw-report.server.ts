import { messages } from '#app/i18n/messages.ts'
import {
  beginPaper,
  endPaper,
  paperMargin as margin,
  type Paper as Page,
  paperColours,
  writeLine as write,
} from '#app/platform/tagged-pdf.server.ts'
import type { ReportContent, ReportFact } from './report-content.ts'

type Paper = Page & { content: ReportContent }

const { soft, gold } = paperColours
const barWidth = 300

/**
 * Draws a report as a tagged PDF: its language, title, headings and paragraphs are told to whoever has it read out, and bars are decoration of
 * what the words say. The same content gives the same bytes.
 */
export function drawReport(content: ReportContent, at: Date): Promise<Buffer> {
  const { title, organisation, locale } = content
  const paper = { ...beginPaper({ title, author: organisation, lang: locale, at }), content }
  drawHead(paper)
  for (const section of content.sections) drawSection(paper, section)
  drawNotes(paper)
  return endPaper(paper)
}

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
