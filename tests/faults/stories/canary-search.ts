import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Scene } from '../shop/scene.ts'

/** Every table of the database, the system's own among them, in which a row holds the word, as text or as bytes. */
export async function tablesWith(scene: Scene, canary: string): Promise<string[]> {
  const tables = await scene.ask<{ name: string }>(
    `SELECT format('%I.%I', n.nspname, c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind IN ('r', 'm') AND n.nspname NOT LIKE 'pg_temp%' AND c.relpersistence <> 't' ORDER BY 1`,
  )
  const bytes = Buffer.from(canary).toString('hex')
  const asked = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS name WHERE EXISTS (SELECT FROM ${name} t WHERE t::text LIKE '%${canary}%' OR t::text LIKE '%${bytes}%')`,
  )
  const found = await scene.ask<{ name: string }>(asked.join(' UNION ALL '))
  return found.map(({ name }) => `the table ${name}`)
}

/** Every file of the data folder with the word in it, the database's own and its journal among them. */
export async function filesWith(dataDir: string, canary: string): Promise<string[]> {
  const entries = await readdir(dataDir, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('binaries'))
    .map((entry) => join(entry.parentPath, entry.name))
  const found = await Promise.all(
    files.map(async (file) => ((await bytesOf(file)).includes(canary) ? [file] : [])),
  )
  return found.flat().map((file) => `the file ${file.slice(dataDir.length + 1)}`)
}

/** A file may go while it is looked for: then nothing is in it. */
const bytesOf = (file: string): Promise<Buffer> =>
  readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
    return Buffer.alloc(0)
  })

/** Everywhere that the word stands: tables, files, what the program has printed. */
export async function searchFor(scene: Scene, canary: string): Promise<string[]> {
  await scene.ask('CHECKPOINT')
  return [
    ...(await tablesWith(scene, canary)),
    ...(await filesWith(scene.settings.DATA_DIR ?? '', canary)),
    ...(scene.shop.log().includes(canary) ? ['the log'] : []),
  ]
}
