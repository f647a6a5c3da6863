import { formatDate, formatMoneyWithCode, formatShortDate } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import {
  beginPaper,
  endPaper,
  type Paper,
  paperColours,
  writeLine,
  writeTable,
} from '#app/platform/tagged-pdf.server.ts'
import type { Statement } from './statement.ts'
import { taxSentences } from './statement-words.ts'

const { soft } = paperColours

/** Draws a yearly statement as a tagged PDF, with all that is on its page. */
export function drawStatement(statement: Statement, locale: Locale, at: Date): Promise<Buffer> {
  const { issuer, year } = statement
  const text = messages(locale).tax.statement
  const title = text.title(year)
  const paper = beginPaper({ title, author: issuer.name, lang: locale, at })
  const { doc } = paper
  writeLine(paper, { tag: 'P', text: issuer.name, size: 11, colour: soft })
  doc.moveDown(1.5)
  writeLine(paper, { tag: 'H1', text: title, size: 28 })
  doc.moveDown(0.5)
  const made = [text.made(formatDate(at, locale)), ...(statement.isOver ? [] : [text.soFar])]
  writeLine(paper, { tag: 'P', text: made.join(' '), size: 11, colour: soft })
  drawParties(paper, statement, locale)
  drawGifts(paper, statement, locale)
  drawSums(paper, statement, locale)
  return endPaper(paper)
}

function drawParties(paper: Paper, { issuer, giver }: Statement, locale: Locale): void {
  const text = messages(locale).tax.statement
  paper.doc.moveDown(1)
  const to = [issuer.name, text.organisationNumber(issuer.number), ...issuer.address, issuer.email]
  writeLine(paper, { tag: 'P', text: `${text.from}: ${giver}`, size: 12 })
  writeLine(paper, { tag: 'P', text: `${text.to}: ${to.filter(Boolean).join(', ')}`, size: 12 })
}

function drawGifts(paper: Paper, { gifts }: Statement, locale: Locale): void {
  const { gifts: title, columns } = messages(locale).tax.statement
  paper.doc.moveDown(1.2)
  writeLine(paper, { tag: 'H2', text: title, size: 18 })
  paper.doc.moveDown(0.4)
  const wide = [
    { heading: columns.date, width: 58 },
    { heading: columns.number, width: 50 },
    { heading: columns.receipt, width: 54 },
    { heading: columns.fund, width: 111 },
    { heading: columns.amount, width: 106, figures: true },
    { heading: columns.back, width: 92, figures: true },
  ]
  const rows = gifts.map(({ at, number, receipt, fund, amount, back }) => [
    ...[formatShortDate(at, locale), number, receipt, fund],
    formatMoneyWithCode(amount, locale),
    back ? formatMoneyWithCode(back, locale) : '–',
  ])
  writeTable(paper, wide, rows)
}

function drawSums(paper: Paper, { sums, tax }: Statement, locale: Locale): void {
  const { doc } = paper
  const text = messages(locale).tax.statement
  doc.moveDown(1)
  writeLine(paper, { tag: 'H2', text: text.sums, size: 18 })
  for (const sum of sums) {
    const said = `${text.sum(sum.currency)}: ${formatMoneyWithCode(sum, locale)}`
    writeLine(paper, { tag: 'P', text: said, size: 13, bold: true })
  }
  const notes = [`${text.lessBack} ${text.noReturn}`, ...taxSentences(tax, locale)]
  for (const note of notes) {
    doc.moveDown(0.5)
    writeLine(paper, { tag: 'P', text: note, size: 11 })
  }
}
