import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { validateXML } from 'xmllint-wasm'
import { env } from './env/env.server.ts'

/** What a schema says of a document; undefined where the schema is not in the folder. */
export type SchemaVerdict = { valid: boolean; faults: string[] } | undefined

/** Where an operator lays the schemas that she has fetched from the authorities: `DATA_DIR/xsd`. */
const folderOf = (): string => join(env().dataDir, 'xsd')

/** Faults are for a person: enough to see what is wrong, not one for each of ten thousand lines. */
const mostFaults = 20

/** The schemas of a yearly file may be some megabytes, and a file of a hundred thousand statements a hundred. */
const mostPages = 16_384

/**
 * Holds a document against the schema `main` of the schemas' folder, with libxml2 in a thread of its own, which cannot reach files or the net.
 * Schemas that are included or imported lie beside it. Throws when a schema itself is wrong.
 */
export async function checkAgainstSchema(xml: string, main: string): Promise<SchemaVerdict> {
  const schemas = await readSchemas()
  const schema = schemas.find(({ fileName }) => fileName === main)
  if (!schema) return undefined
  const { valid, errors } = await validateXML({
    xml: [{ fileName: 'file.xml', contents: xml }],
    schema: [schema],
    preload: schemas.filter((one) => one !== schema),
    maxMemoryPages: mostPages,
  })
  return { valid, faults: errors.slice(0, mostFaults).map(({ message }) => withoutValues(message)) }
}

/** A fault without what stood in the field: it may be somebody's number. */
const withoutValues = (message: string): string =>
  message.replace(/'[^']*\d{6}[^']*'/g, "'…'").replace(/\d{6,}/g, '…')

async function readSchemas(): Promise<{ fileName: string; contents: string }[]> {
  const folder = folderOf()
  const names = (await readdir(folder).catch(absent)).filter((name) => /^[\w.]+\.xsd$/.test(name))
  return Promise.all(
    names.map(async (fileName) => ({
      fileName,
      contents: besideEachOther(await readFile(join(folder, fileName), 'utf8')),
    })),
  )
}

function absent(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return []
  throw error
}

/** Authorities lay their schemas in folders of folders; here they all lie in one. */
const besideEachOther = (schema: string): string =>
  schema.replace(/schemaLocation="(?:[^"]*\/)?([^"/]+\.xsd)"/g, 'schemaLocation="$1"')
