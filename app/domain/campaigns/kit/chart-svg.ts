import type { QuestionView } from '#app/domain/facts/fact.ts'
import { factInWords, sourceInWords } from '#app/domain/facts/fact-words.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { canCompare, type Span, spansOf } from '#app/values/figure.ts'

const width = 800
const margin = 40
const inside = width - 2 * margin

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`)

/** A text broken into lines of so many letters at most; one long word stays whole. */
function linesOf(text: string, most: number): string[] {
  const lines: string[] = ['']
  for (const word of text.split(/ +/)) {
    const last = lines.at(-1) ?? ''
    if (last === '' || last.length + 1 + word.length <= most)
      lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

type Written = { text: string; size: number; most: number; bold?: boolean; soft?: boolean }
type Drawing = { parts: string[]; y: number }

function write(drawing: Drawing, { text, size, most, bold, soft }: Written): void {
  for (const line of linesOf(text, most)) {
    drawing.y += Math.round(size * 1.35)
    const look = `font-size="${size}"${bold ? ' font-weight="700"' : ''} fill="${soft ? '#4c5263' : '#1d2433'}"`
    drawing.parts.push(`<text x="${margin}" y="${drawing.y}" ${look}>${escaped(line)}</text>`)
  }
}

function drawBar(drawing: Drawing, { from, to, open }: Span): void {
  const y = drawing.y + 8
  const x = margin + Math.round(inside * from)
  const length = Math.max(2, Math.round(inside * (to - from)))
  const fill = open === 'within' ? 'fill="none" stroke="#8a5d00"' : 'fill="#8a5d00"'
  drawing.parts.push(
    `<rect x="${margin}" y="${y}" width="${inside}" height="12" fill="#ddd2bd"/>`,
    `<rect x="${x}" y="${y}" width="${length}" height="12" ${fill}/>`,
  )
  if (open === 'beyond') {
    const rest = width - margin - x - length
    const faint = `<rect x="${x + length}" y="${y}" width="${rest}" height="12" fill="#8a5d00" opacity="0.3"/>`
    drawing.parts.push(faint)
  }
  drawing.y = y + 16
}

/** A question's figures as a picture that stands by itself: each with its bar where they can be compared, and always with its source and year. */
export function chartSvg(question: QuestionView, locale: Locale, today: string): string {
  const { title, facts } = question
  const figures = facts.map(({ figure }) => figure)
  const spans = canCompare(figures) ? spansOf(figures) : []
  const drawing: Drawing = { parts: [], y: margin }
  write(drawing, { text: title, size: 28, most: 44, bold: true })
  for (const [place, fact] of facts.entries()) {
    drawing.y += 16
    write(drawing, { text: factInWords(fact, locale), size: 24, most: 52, bold: true })
    const span = spans[place]
    if (span) drawBar(drawing, span)
    write(drawing, { text: fact.words.statement, size: 18, most: 78 })
    write(drawing, { text: sourceInWords(fact, { locale, today }), size: 15, most: 92, soft: true })
  }
  const height = drawing.y + margin
  const name = `${title}: ${facts.map((fact) => factInWords(fact, locale)).join('; ')}`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${locale}" font-family="Georgia, serif">`,
    `<title>${escaped(name)}</title>`,
    `<rect width="${width}" height="${height}" fill="#fbf7ef"/>`,
    ...drawing.parts,
    '</svg>\n',
  ].join('\n')
}
