import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addPictures, type SentFile } from '#app/domain/catalogue/pictures/add-pictures.server.ts'
import type { Description } from '#app/domain/catalogue/pictures/desk-picture.ts'
import { listGallery } from '#app/domain/catalogue/pictures/list-gallery.server.ts'
import { png } from '../../platform/pictures/make-picture.ts'
import { by, now } from './sheet-world.ts'

/** A data folder of its own, and what lies in it. */
export function pictureFolders() {
  const dataDir = mkdtempSync(join(tmpdir(), 'lykta-gallery-'))
  const list = (name: string) =>
    existsSync(join(dataDir, name)) ? readdirSync(join(dataDir, name)).sort() : []
  return {
    dataDir,
    shown: () => list('pictures'),
    withdrawn: () => list('removed-pictures'),
    incoming: () => list('incoming'),
    clear: () => {
      for (const name of ['pictures', 'removed-pictures', 'incoming'])
        rmSync(join(dataDir, name), { recursive: true, force: true })
    },
    /** A file as somebody sends it. */
    async sent(name: string, bytes?: Buffer): Promise<SentFile> {
      const path = join(dataDir, `sent-${name}`)
      writeFileSync(path, bytes ?? (await png()))
      return { name, path }
    },
  }
}

/** The piece's pictures, in their order. */
export const gallery = async (productId: string) => (await listGallery(productId)).pictures

/** Gives a piece so many pictures; answers them in their order. */
export async function withPictures(
  productId: string,
  count: number,
  folders: ReturnType<typeof pictureFolders>,
) {
  const files: SentFile[] = []
  for (let at = 0; at < count; at += 1) files.push(await folders.sent(`${at}.png`))
  const added = await addPictures({ productId, files, by, now })
  if (!added.ok) throw new Error(added.refusal)
  return gallery(productId)
}

/** What staff say of a picture. */
export const description = (word = 'En ring', x = 50, y = 50): Description => ({
  alts: { sv: word, nb: `${word} nb`, en: `${word} en` },
  focus: { x, y },
})
