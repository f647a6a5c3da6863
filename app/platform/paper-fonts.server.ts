import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as fontkit from 'fontkit'

const require = createRequire(import.meta.url)

/** The letters of the pages, whole: of all Europe's alphabets, for names as people write them. */
const files = {
  text: require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  italic: require.resolve(
    '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  ),
  bold: require.resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
  heading: require.resolve('@expo-google-fonts/fraunces/600SemiBold/Fraunces_600SemiBold.ttf'),
}

export type Face = keyof typeof files

const faces = Object.keys(files) as Face[]
const loaded = new Map<Face, { bytes: Buffer; font: fontkit.Font }>()

/** A face, read from its file once. */
function load(face: Face) {
  const known = loaded.get(face)
  if (known) return known
  const bytes = readFileSync(files[face])
  const font = fontkit.create(bytes)
  if (!('hasGlyphForCodePoint' in font)) throw new Error(`${files[face]} holds several fonts`)
  const one = { bytes, font }
  loaded.set(face, one)
  return one
}

/** Makes the faces known to a document, each by its name. What is used of them goes into the file, so that every reader sees the same. */
export function layFaces(doc: PDFKit.PDFDocument): void {
  for (const face of faces) doc.registerFont(face, load(face).bytes)
}

const canWrite = (face: Face, text: string): boolean =>
  [...text].every(
    (sign) => sign === '\n' || load(face).font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0),
  )

/** A sign as the face has it: itself, else the letter without its accent, else a question mark rather than a wrong sign. */
function written(face: Face, sign: string): string {
  if (canWrite(face, sign)) return sign
  const bare = sign.normalize('NFD').replace(/\p{M}/gu, '')
  return bare && canWrite(face, bare) ? bare : '?'
}

/**
 * A text and the face that it is written in. The headings' face has the letters of the west alone: a heading with a name in others is written in
 * the bold one.
 */
export function setIn(wanted: Face, text: string): { face: Face; text: string } {
  // Narrow spaces have no place in every face.
  const composed = text.normalize('NFC').replace(/[\u2009\u202f]/g, '\u00a0')
  const face = wanted === 'heading' && !canWrite(wanted, composed) ? 'bold' : wanted
  return { face, text: [...composed].map((sign) => written(face, sign)).join('') }
}
