import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { drawPiece, drawPortrait } from '#prisma/example/drawings/gallery.ts'
import type { Portrait } from '#prisma/example/shape.ts'
import { type Drawing, drawings } from './drawing-list.ts'

/** One drawing of the example as SVG, drawn anew. Takes up to a second. */
export const draw = ({ piece, view }: Drawing): string => drawPiece(piece, view)

/** The drawings that stand for designers; they are in the program, for any designer to have. */
export const portraits: readonly Portrait[] = ['tools', 'plant', 'bird', 'bench']

/** `npx tsx app/operator/seed/redraw.ts`: draws the example anew, after its drawings or pieces have changed. */
function redrawFromTerminal(): void {
  const folder = fileURLToPath(new URL('drawn', import.meta.url))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  for (const drawing of drawings) {
    writeFileSync(join(folder, `${drawing.name}.svg`), `${draw(drawing)}\n`)
  }
  const shown = fileURLToPath(new URL('../../../public/portraits', import.meta.url))
  for (const portrait of portraits)
    writeFileSync(join(shown, `${portrait}.svg`), `${drawPortrait(portrait)}\n`)
  process.stdout.write(`${drawings.length} drawings are in ${folder}\n`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) redrawFromTerminal()
