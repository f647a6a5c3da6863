import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Scene } from '../shop/scene.ts'

/** What must be nowhere: words, which tables are searched for as well, and bytes that only files hold. */
export type Traces = { words: readonly string[]; bytes: readonly Buffer[] }

/** Every table of the database, the system's own among them, in which a row holds a word, as text or as bytes. */
async function tablesWith(scene: Scene, words: readonly string[]): Promise<string[]> {
  if (words.length === 0) return []
  const tables = await scene.ask<{ name: string }>(
    `SELECT format('%I.%I', n.nspname, c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind IN ('r', 'm') AND n.nspname NOT LIKE 'pg_temp%' AND c.relpersistence <> 't' ORDER BY 1`,
  )
  const sought = words.flatMap((word) => [word, Buffer.from(word).toString('hex')])
  const holds = sought.map((word) => `t::text LIKE '%${word}%'`).join(' OR ')
  const asked = tables.map(
    ({ name }) => `SELECT '${name}' AS name WHERE EXISTS (SELECT FROM ${name} t WHERE ${holds})`,
  )
  const found = await scene.ask<{ name: string }>(asked.join(' UNION ALL '))
  return found.map(({ name }) => `the table ${name}`)
}

/** Every file of the data folder with a trace in its name or in it, the database's own and its journal among them. */
async function filesWith(dataDir: string, { words, bytes }: Traces): Promise<string[]> {
  const entries = await readdir(dataDir, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('binaries'))
    .map((entry) => join(entry.parentPath, entry.name))
  const isTraced = async (file: string): Promise<boolean> => {
    if (words.some((word) => file.includes(word))) return true
    const held = await bytesOf(file)
    return [...words, ...bytes].some((trace) => held.includes(trace))
  }
  const found = await Promise.all(files.map(async (file) => ((await isTraced(file)) ? [file] : [])))
  return found.flat().map((file) => `the file ${file.slice(dataDir.length + 1)}`)
}

/** A file may go while it is looked for: then nothing is in it. */
const bytesOf = (file: string): Promise<Buffer> =>
  readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
    return Buffer.alloc(0)
  })

/** Everywhere that a trace stands: tables, files and their names, what the program has printed. */
export async function searchFor(scene: Scene, traces: Traces): Promise<string[]> {
  await scene.ask('CHECKPOINT')
  return [
    ...(await tablesWith(scene, traces.words)),
    ...(await filesWith(scene.settings.DATA_DIR ?? '', traces)),
    ...(traces.words.some((word) => scene.shop.log().includes(word)) ? ['the log'] : []),
  ]
}

/** Of a story that is published: each trace by its number that the search does not see, or only in one kind of place. It would see nothing afterwards either. */
export async function unseenOf(scene: Scene, { words, bytes }: Traces): Promise<string[]> {
  const sought = [
    ...words.map((word) => ({ words: [word], bytes: [], kinds: ['the table', 'the file'] })),
    ...bytes.map((some) => ({ words: [], bytes: [some], kinds: ['the file'] })),
  ]
  const unseen: string[] = []
  for (const [at, { kinds, ...trace }] of sought.entries()) {
    const places = await searchFor(scene, trace)
    const missed = kinds.filter((kind) => !places.some((place) => place.startsWith(kind)))
    unseen.push(...missed.map((kind) => `the search sees trace ${at} in no place like ${kind}`))
  }
  return unseen
}
