import type { ExampleMeasure, ExampleOption, Translated } from './shape.ts'

const parts = {
  height: { sv: 'Höjd', nb: 'Høyde', en: 'Height' },
  width: { sv: 'Bredd', nb: 'Bredde', en: 'Width' },
  thickness: { sv: 'Tjocklek', nb: 'Tykkelse', en: 'Thickness' },
  band: { sv: 'Skenans bredd', nb: 'Bredde på ringskinnen', en: 'Width of the band' },
  face: { sv: 'Sigillplattans längd', nb: 'Lengde på signetplaten', en: 'Length of the face' },
  outer: { sv: 'Yttermått, diameter', nb: 'Ytre diameter', en: 'Outer diameter' },
  pearl: { sv: 'Största pärlan', nb: 'Største perle', en: 'Largest pearl' },
  link: { sv: 'Länkens längd', nb: 'Lengde på lenken', en: 'Length of a link' },
  post: { sv: 'Stiftets längd', nb: 'Lengde på stiften', en: 'Length of the post' },
  stone: { sv: 'Stenens höjd', nb: 'Steinens høyde', en: 'Height of the stone' },
} satisfies Record<string, Translated>

/** One size of a piece, in millimetres. */
export const measure = (part: keyof typeof parts, mm: number): ExampleMeasure => ({
  what: parts[part],
  mm,
})

const same = (value: string): Translated => ({ sv: value, nb: value, en: value })

/** A ring size is the inner circumference in millimetres (ISO 8653), the same number everywhere. */
export const ringSize = (size: number): ExampleOption => ({
  name: { sv: 'Ringstorlek', nb: 'Ringstørrelse', en: 'Ring size' },
  value: same(String(size)),
})

/** A length in centimetres, as chains are sold. */
export const length = (centimetres: number): ExampleOption => ({
  name: { sv: 'Längd', nb: 'Lengde', en: 'Length' },
  value: same(`${centimetres} cm`),
})

/** Silver as it is, or silver with a coat of gold. */
export const finish = (kind: 'silver' | 'gilded'): ExampleOption => ({
  name: { sv: 'Yta', nb: 'Overflate', en: 'Finish' },
  value: {
    silver: { sv: 'Silver', nb: 'Sølv', en: 'Silver' },
    gilded: { sv: 'Förgylld', nb: 'Forgylt', en: 'Gilded' },
  }[kind],
})

/** The inner diameter of a bangle in millimetres. */
export const innerDiameter = (mm: number): ExampleOption => ({
  name: { sv: 'Innermått', nb: 'Innermål', en: 'Inner diameter' },
  value: same(`${mm} mm`),
})

/** The colour of a stone. */
export const stone = (value: Translated): ExampleOption => ({
  name: { sv: 'Sten', nb: 'Stein', en: 'Stone' },
  value,
})
