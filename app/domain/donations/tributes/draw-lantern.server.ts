import { lantern } from '#app/values/lantern.ts'

const [ink, paper, gold, deep, light] = ['#1d2433', '#ffffff', '#f2b544', '#8a5d00', '#fbe9c6']

type Place = { x: number; middle: number; width: number }

/** Draws the lit lantern of the page that thanks. It says nothing, and so nothing of it is told to whoever has the card read out. */
export function drawLantern(doc: PDFKit.PDFDocument, { x, middle, width }: Place): void {
  const { glow, rays, handle, body, flame, heart } = lantern
  const scale = width / lantern.width
  doc.markContent('Artifact', { type: 'Layout' })
  doc.save()
  doc.translate(x, middle - (lantern.height / 2) * scale).scale(scale)
  doc.circle(glow.x, glow.y, glow.radius).fill(light)
  doc.lineWidth(3).lineCap('round').lineJoin('round')
  doc.path(rays).stroke(deep)
  doc.lineWidth(4).path(handle).stroke(ink)
  for (const part of body) doc.path(part).fillAndStroke(paper, ink)
  doc.lineWidth(2).path(flame).fillAndStroke(gold, deep)
  doc.path(heart).fill(paper)
  doc.restore()
  doc.endMarkedContent()
}
