import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { drawPiece, drawPortrait } from '#prisma/example/drawings/gallery.ts'
import { type Drawing, drawings } from './drawing-list.ts'

/** One drawing of the example as SVG, drawn anew. Takes up to a second. */
export const draw = (drawing: Drawing): string =>
  'portrait' in drawing ? drawPortrait(drawing.portrait) : drawPiece(drawing.piece, drawing.view)

/** `npx tsx app/operator/seed/redraw.ts`: draws the example anew, after its drawings or pieces have changed. */
function redrawFromTerminal(): void {
  const folder = fileURLToPath(new URL('drawn', import.meta.url))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  for (const drawing of drawings) {
    writeFileSync(join(folder, `${drawing.name}.svg`), `${draw(drawing)}\n`)
  }
  process.stdout.write(`${drawings.length} drawings are in ${folder}\n`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) redrawFromTerminal()
