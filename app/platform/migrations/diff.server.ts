import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { DiffParams } from '@prisma/schema-engine-wasm/schema_engine_bg'
import { catalogueReader } from './catalogue.server.ts'
import { schemaEngine } from './engine.server.ts'

/** A file of the Prisma schema: where it lies and what it says. */
type SchemaFile = { path: string; content: string }

/** Reads the .prisma files of a folder, which together are one schema. */
export async function readSchema(folder: string): Promise<SchemaFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.prisma')).sort()
  const read = async (name: string) => ({
    path: join(folder, name),
    content: await readFile(join(folder, name), 'utf8'),
  })
  return Promise.all(names.map(read))
}

/**
 * The SQL that would bring the database at `url` to the schema; '' when they already agree.
 * The engine may write to that database: give it a throw-away clone, never one you care for.
 * What Prisma does not model (checks, triggers, functions, other schemas) is not compared.
 */
export async function schemaDiff(options: {
  schemaFiles: SchemaFile[]
  url: string
}): Promise<string> {
  const SchemaEngine = await schemaEngine()
  const { factory, pool } = catalogueReader(options.url)
  const adapter = bindMigrationAwareSqlAdapterFactory(factory)
  const files = options.schemaFiles
  const datamodels = files.map(({ path, content }): [string, string] => [path, content])
  const engine = await SchemaEngine.new({ datamodels }, () => {}, adapter)
  try {
    const { exitCode, stdout } = await engine.diff(comparison(files))
    return exitCode === 0 ? '' : (stdout ?? '').trim()
  } finally {
    engine.free()
    await pool.end()
  }
}

/** From the connected database to the files, as a script; the address is not looked at, the adapter is. */
function comparison(files: SchemaFile[]): DiffParams {
  return {
    from: { tag: 'schemaDatasource', files, configDir: '.' },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: true,
    filters: { externalTables: [], externalEnums: [] },
  }
}
