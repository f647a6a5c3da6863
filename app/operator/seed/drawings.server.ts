import { randomBytes } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const brotli = promisify(brotliCompress)

/** Quality 5: the shop should open at once, and 11 costs a hundred times as long. */
const compressed = (text: string): Promise<Buffer> =>
  brotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })

// Drawn beforehand (redraw.ts), because drawing all of them takes seconds and an empty shop should open at once.
const drawn = import.meta.glob<string>('./drawn/*.svg', { query: '?raw', import: 'default' })

/** Files written, by the names of the drawings in them; their own names say nothing and cannot be guessed. */
export type WrittenDrawings = {
  files: ReadonlyMap<string, string>
  /** Takes the files away again, when no row came to name them. */
  discard(): Promise<void>
}

/** Copies drawings into the picture store. Files come before the rows that name them, so no page ever misses one. */
export async function writeDrawings(
  dataDir: string,
  names: readonly string[],
): Promise<WrittenDrawings> {
  const folder = join(dataDir, 'pictures')
  await mkdir(folder, { recursive: true })
  const write = async (name: string): Promise<[string, string]> => {
    const file = `${randomBytes(16).toString('hex')}.svg`
    const drawing = await readDrawing(name)
    await writeFile(join(folder, file), drawing, { flag: 'wx' })
    // Served in its place to whoever takes it: a third of the bytes.
    await writeFile(join(folder, `${file}.br`), await compressed(drawing), { flag: 'wx' })
    return [name, file]
  }
  const files = new Map(await Promise.all(names.map(write)))
  const discard = async () => {
    const names = [...files.values()].flatMap((file) => [file, `${file}.br`])
    await Promise.all(names.map((file) => rm(join(folder, file), { force: true })))
  }
  return { files, discard }
}

/** A stored drawing as SVG. Throws when nobody has drawn it: the example has changed and was not drawn anew. */
export async function readDrawing(name: string): Promise<string> {
  const read = drawn[`./drawn/${name}.svg`]
  if (!read) throw new Error(`no drawing "${name}": run app/operator/seed/redraw.ts`)
  return read()
}
