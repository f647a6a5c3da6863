import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { secrets } from './hostile-files.ts'

const kinds: Record<string, string> = { avif: 'heif', webp: 'webp', jpg: 'jpeg' }

/** Everything in a store on the disk that is not a picture written anew, or that says more than its pixels. */
export async function lookOverStore(
  dataDir: string,
  store: string,
): Promise<{ files: number; pictures: number; faults: string[] }> {
  const folder = join(dataDir, store)
  const lying = existsSync(folder) ? await readdir(folder) : []
  const names = lying.filter((name) => !/\.svg(\.br)?$/.test(name))
  const faults: string[] = []
  let files = 0
  for (const name of names) {
    if (!/^[\da-f]{32}$/.test(name)) faults.push(`${name} lies in the store`)
    for (const file of await readdir(join(folder, name))) {
      files += 1
      faults.push(...(await whyWrong(join(folder, name, file), file)))
    }
  }
  for (const aside of ['incoming', 'removed-pictures']) {
    const left = existsSync(join(dataDir, aside)) ? await readdir(join(dataDir, aside)) : []
    for (const name of left) faults.push(`${name} was left in ${aside}`)
  }
  return { files, pictures: names.length, faults }
}

async function whyWrong(path: string, file: string): Promise<string[]> {
  const [, ending = ''] = /^(?:240|480|800|1200|full)\.(avif|webp|jpg)$/.exec(file) ?? []
  if (!ending) return [`${path} is none of the store's files`]
  const bytes = await readFile(path)
  const image = sharp(bytes)
  const { format, width, height, exif, iptc, xmp, icc, comments, orientation, pages } =
    await image.metadata()
  const more = { exif, iptc, xmp, icc, comments, orientation }
  // Decoded to its last pixel.
  await image.stats()
  return [
    ...(format === kinds[ending] ? [] : [`${path} is ${format}`]),
    ...(Math.max(width, height) <= 1600 && (pages ?? 1) === 1 ? [] : [`${path} is too large`]),
    ...Object.entries(more).flatMap(([name, value]) => (value ? [`${path} has ${name}`] : [])),
    ...secrets.flatMap((secret) => (bytes.includes(secret) ? [`${path} says "${secret}"`] : [])),
  ]
}
