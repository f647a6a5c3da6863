const [ink, paper, gold, deep, glow] = ['#1d2433', '#ffffff', '#f2b544', '#8a5d00', '#fbe9c6']

/** Sixteen strokes around the flame, longer and shorter by turns, as on the page that thanks. */
const rays = Array.from({ length: 16 }, (_, at) => {
  const angle = (at / 16) * 2 * Math.PI + Math.PI / 16
  const point = (radius: number) =>
    `${(120 + radius * Math.cos(angle)).toFixed(1)} ${(132 + radius * Math.sin(angle)).toFixed(1)}`
  return `M${point(88)}L${point(at % 2 === 0 ? 112 : 102)}`
}).join('')

/** The lantern is drawn within so many points, before it is scaled. */
const drawn = { width: 240, height: 264 }

type Place = { x: number; middle: number; width: number }

/** Draws the lit lantern of the page that thanks. It says nothing, and so nothing of it is told to whoever has the card read out. */
export function drawLantern(doc: PDFKit.PDFDocument, { x, middle, width }: Place): void {
  const scale = width / drawn.width
  doc.markContent('Artifact', { type: 'Layout' })
  doc.save()
  doc.translate(x, middle - (drawn.height / 2) * scale).scale(scale)
  doc.circle(120, 132, 78).fill(glow)
  doc.lineWidth(3).lineCap('round').lineJoin('round')
  doc.path(rays).stroke(deep)
  doc.lineWidth(4).path('M104 62a16 16 0 0 1 32 0').stroke(ink)
  for (const part of ['M92 80h56l-9-18h-38z', 'M96 80h48v92H96z', 'M88 190h64l-8-18H96z'])
    doc.path(part).fillAndStroke(paper, ink)
  const flame = 'M120 98c14 15 19 26 19 36a19 19 0 0 1-38 0c0-10 5-21 19-36z'
  doc.lineWidth(2).path(flame).fillAndStroke(gold, deep)
  doc.path('M120 126c5 6 7 10 7 14a7 7 0 0 1-14 0c0-4 2-8 7-14z').fill(paper)
  doc.restore()
  doc.endMarkedContent()
}
