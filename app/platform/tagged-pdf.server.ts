import PDFDocument from 'pdfkit'
import { westernText } from '#app/values/western-text.ts'

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
  const draw = () => {
    doc
      .font(tag === 'P' ? fontOf(bold) : 'Times-Bold')
      .fontSize(size)
      .fillColor(colour)
    doc.text(westernText(text), paperMargin, undefined, { lineGap: size * 0.25, align: 'left' })
  }
  root.add(doc.struct(tag, {}, draw))
}

const fontOf = (bold: boolean | undefined) => (bold ? 'Helvetica-Bold' : 'Helvetica')

/** A column of a table: its heading, how wide it is, and whether figures stand to the right in it. */
export type PaperColumn = { heading: string; width: number; figures?: boolean }

const rowSize = 9.5
const rowGap = 7

/** Writes a table whose headings are told with its cells. Rows go on over the page's end. */
export function writeTable(
  paper: Paper,
  columns: readonly PaperColumn[],
  rows: readonly (readonly string[])[],
): void {
  const { doc, root } = paper
  const table = doc.struct('Table')
  root.add(table)
  writeRow(
    { paper, table, columns },
    'TH',
    columns.map(({ heading }) => heading),
  )
  for (const row of rows) {
    if (doc.y > doc.page.height - paperMargin - 40) doc.addPage()
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

function writeRow({ paper, table, columns }: Table, tag: 'TH' | 'TD', cells: readonly string[]) {
  const { doc } = paper
  const row = doc.struct('TR')
  table.add(row)
  const top = doc.y
  let left = paperMargin
  const bottoms = columns.map(({ width, figures }, place) => {
    const at = left
    left += width
    const draw = () => {
      doc
        .font(fontOf(tag === 'TH'))
        .fontSize(rowSize)
        .fillColor(paperColours.ink)
      const align = figures ? 'right' : 'left'
      doc.text(westernText(cells[place] ?? ''), at, top, { width: width - 8, align })
    }
    row.add(doc.struct(tag, {}, draw))
    return doc.y
  })
  row.end()
  doc.y = Math.max(...bottoms) + rowGap
}
