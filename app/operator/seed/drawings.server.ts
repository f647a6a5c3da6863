import { randomBytes } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { designers } from '#prisma/example/designers.ts'
import { drawPiece, drawPortrait } from '#prisma/example/drawings/gallery.ts'
import type { ExampleProduct } from '#prisma/example/shape.ts'
import { drawingOf } from './picture-rows.ts'

/** Files written, by what they show; their names say nothing and cannot be guessed. */
export type Drawings = {
  pieces: ReadonlyMap<string, string>
  portraits: ReadonlyMap<string, string>
  /** Takes the files away again, when no row came to name them. */
  discard(): Promise<void>
}

/** Draws the pieces and portraits into the picture store. Files come before the rows that name them, so no page ever misses one. */
export async function writeDrawings(
  dataDir: string,
  products: readonly ExampleProduct[],
): Promise<Drawings> {
  const folder = join(dataDir, 'pictures')
  await mkdir(folder, { recursive: true })
  const write = async (of: string, svg: string): Promise<[string, string]> => {
    const file = `${randomBytes(16).toString('hex')}.svg`
    await writeFile(join(folder, file), svg, { flag: 'wx' })
    return [of, file]
  }
  const pieces = await Promise.all(
    products.flatMap((product) =>
      product.pictures.map(({ view }) =>
        write(drawingOf(product, view), drawPiece(product.slug, view)),
      ),
    ),
  )
  const portraits = await Promise.all(
    designers.map(({ alias, portrait }) => write(alias, drawPortrait(portrait))),
  )
  const files = [...pieces, ...portraits].map(([, file]) => join(folder, file))
  return {
    pieces: new Map(pieces),
    portraits: new Map(portraits),
    discard: async () => void (await Promise.all(files.map((file) => rm(file, { force: true })))),
  }
}
