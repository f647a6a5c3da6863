import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { type Face, layFaces, setIn } from '#app/platform/paper-fonts.server.ts'

describe('a name on paper', () => {
  it.each([
    'Åsa Öberg, Ægir Ø, Šimůnek Ž',
    'Małgorzata Đorđević, Čearga Ŋuorti, Ǥ\u2011ǥ',
    'Мария Їжакевич, Ђорђе',
    'Ελένη Παπαδοπούλου',
    'Nguyễn Thị Ánh',
    '“citat” – 1 250 €, − 5',
    'en\nrad',
  ])('is written as it is: %s', (text) => {
    for (const face of ['text', 'bold', 'italic'] as const)
      expect(setIn(face, text)).toEqual({ face, text })
  })

  it.each([
    // Composed first: an accent that stands by itself belongs to the letter before it.
    ['A\u030asa', 'Åsa'],
    ['1\u202f250\u2009kr', '1\u00a0250\u00a0kr'],
    ['Ḕva', 'Eva'],
    ['مريم, 林, 🕯', '????, ?, ?'],
  ])('%s is written as %s where a sign has no letter', (text, expected) => {
    expect(setIn('text', text).text).toBe(expected)
  })

  it.each<[string, Face]>([
    ['Till minne av Åsa Šimůnek', 'heading'],
    ['Till minne av Марія', 'bold'],
  ])('in a heading, %s, is set in %s', (text, face) => {
    expect(setIn('heading', text)).toEqual({ face, text })
  })

  it('brings its letters along, the same bytes each time', async () => {
    const [one, two] = [await paper('Марія'), await paper('Марія')]
    expect(one.toString('latin1')).toContain('/FontFile2')
    expect(one.toString('latin1')).not.toContain('Helvetica')
    expect(two).toEqual(one)
  })
})

/** A page on which a name stands. */
async function paper(name: string): Promise<Buffer> {
  const at = new Date('2026-12-24T10:00:00Z')
  const doc = new PDFDocument({ info: { CreationDate: at, ModDate: at } })
  const parts: Buffer[] = []
  layFaces(doc)
  doc.on('data', (part: Buffer) => parts.push(part))
  const end = new Promise((done) => doc.once('end', done))
  doc.font('text').text(name).end()
  await end
  return Buffer.concat(parts)
}
