import PDFDocument from 'pdfkit'
import { type Face, layFaces, setIn } from './paper-fonts.server.ts'

type Doc = PDFKit.PDFDocument

/** A document while it is drawn: what is written in it is told, with what it is, to whoever has it read out. */
export type Paper = { doc: Doc; root: PDFKit.PDFStructureElement; whole: Promise<Buffer> }

export const paperColours = { ink: '#1d2433', soft: '#4c5263', gold: '#8a5d00' } as const
export const paperMargin = 62

type Head = { title: string; author: string; lang: string; at: Date }

/** Begins a tagged PDF on A4: its language, title, headings and paragraphs are told. The same content gives the same bytes. */
export function beginPaper({ title, author, lang, at }: Head): Paper {
  const doc = new PDFDocument({
    ...{ size: 'A4', margin: paperMargin, pdfVersion: '1.7', tagged: true, displayTitle: true },
    lang,
    info: { Title: title, Author: author, CreationDate: at, ModDate: at },
  })
  layFaces(doc)
  const whole = collect(doc)
  const root = doc.struct('Document')
  doc.addStructure(root)
  return { doc, root, whole }
}

/** Ends a document; it is some hundred kilobytes, and whole before it is sent, so that its length is known. */
export function endPaper({ doc, root, whole }: Paper): Promise<Buffer> {
  root.end()
  doc.end()
  return whole
}

const collect = (doc: Doc): Promise<Buffer> =>
  new Promise((done, failed) => {
    const parts: Buffer[] = []
    doc.on('data', (part: Buffer) => parts.push(part))
    doc.once('end', () => done(Buffer.concat(parts)))
    doc.once('error', failed)
  })

type Line = { tag: 'H1' | 'H2' | 'P'; text: string; size: number; colour?: string; bold?: boolean }

/** Writes a heading or a paragraph below what is there. */
export function writeLine({ doc, root }: Paper, line: Line): void {
  const { tag, text, size, colour = paperColours.ink, bold } = line
  const set = setIn(tag === 'P' ? faceOf(bold) : 'heading', text)
  const draw = () => {
    doc.font(set.face).fontSize(size).fillColor(colour)
    doc.text(set.text, paperMargin, undefined, { lineGap: size * 0.1, align: 'left' })
  }
  root.add(doc.struct(tag, {}, draw))
}

const faceOf = (bold: boolean | undefined): Face => (bold ? 'bold' : 'text')

/** A column of a table: its heading, how wide it is, and whether figures stand to the right in it. */
export type PaperColumn = { heading: string; width: number; figures?: boolean }

const rowSize = 9.5
const rowGap = 7

/** Writes a table whose headings are told with its cells. Rows go on over the page's end, where the headings stand again for the eye alone. */
export function writeTable(
  paper: Paper,
  columns: readonly PaperColumn[],
  rows: readonly (readonly string[])[],
): void {
  const { doc, root } = paper
  const table = doc.struct('Table')
  const headings = columns.map(({ heading }) => heading)
  root.add(table)
  writeRow({ paper, table, columns }, 'TH', headings)
  for (const row of rows) {
    if (doc.y > doc.page.height - paperMargin - 40) turnPage({ paper, table, columns }, headings)
    writeRow({ paper, table, columns }, 'TD', row)
  }
  table.end()
  doc.x = paperMargin
}

type Table = {
  paper: Paper
  table: PDFKit.PDFStructureElement
  columns: readonly PaperColumn[]
}

function turnPage({ paper: { doc }, columns }: Table, headings: readonly string[]): void {
  doc.addPage()
  doc.markContent('Artifact', { type: 'Pagination' })
  const cells = cellsOf(columns, headings)
  const bottoms = cells.map((cell) => writeCell(doc, 'TH', { ...cell, top: paperMargin }))
  doc.endMarkedContent()
  doc.y = Math.max(...bottoms) + rowGap
}

function writeRow({ paper, table, columns }: Table, tag: CellTag, texts: readonly string[]) {
  const { doc } = paper
  const row = doc.struct('TR')
  table.add(row)
  const top = doc.y
  const bottoms = cellsOf(columns, texts).map((cell) => {
    row.add(doc.struct(tag, {}, () => void writeCell(doc, tag, { ...cell, top })))
    return doc.y
  })
  row.end()
  doc.y = Math.max(...bottoms) + rowGap
}

type CellTag = 'TH' | 'TD'
type Cell = { text: string; left: number; width: number; figures: boolean }

function cellsOf(columns: readonly PaperColumn[], texts: readonly string[]): Cell[] {
  let left = paperMargin
  return columns.map(({ width, figures = false }, place) => {
    const cell = { text: texts[place] ?? '', left, width: width - 8, figures }
    left += width
    return cell
  })
}

/** Writes a cell, and answers where it ends. A figure stays on one line: a sum whose currency stands below it could be read as another. */
function writeCell(doc: Doc, tag: CellTag, cell: Cell & { top: number }): number {
  const { left, width, figures, top } = cell
  const { face, text } = setIn(faceOf(tag === 'TH'), cell.text)
  doc.font(face).fontSize(rowSize).fillColor(paperColours.ink)
  const needed = figures ? doc.widthOfString(text) : 0
  if (needed > width) doc.fontSize((rowSize * width) / needed - 0.05)
  doc.text(text, left, top, { width, align: figures ? 'right' : 'left' })
  return doc.y
}
