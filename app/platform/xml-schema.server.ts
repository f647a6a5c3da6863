import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { validateXML } from 'xmllint-wasm'
import { env } from './env/env.server.ts'

/**
 * What a schema says of a document. It was not held against it where files of the schema are not in the folder, `missing`, or where
 * libxml2 can make nothing of them.
 */
export type SchemaVerdict =
  | { held: true; valid: boolean; faults: string[] }
  | { held: false; missing: string[] }
  | { held: false; unreadable: true }

type SchemaFile = { fileName: string; contents: string }

/** Where an operator lays the schemas that she has fetched from the authorities: `DATA_DIR/xsd`, and the folders in it as they were unpacked. */
const folderOf = (): string => join(env().dataDir, 'xsd')

/** Faults are for a person: enough to see what is wrong, not one for each of ten thousand lines. */
const mostFaults = 20

/** The schemas of a yearly file may be some megabytes, and a file of a hundred thousand statements a hundred. */
const mostPages = 16_384

/** What the document is called in the thread. */
const held = 'file.xml'

/** libxml2's exit code for a schema that it cannot compile. */
const schemaFailed = 5

/**
 * Holds a document against the schema `main` and what that includes or imports, with libxml2 in a thread of its own, which cannot reach files
 * or the net.
 */
export async function checkAgainstSchema(xml: string, main: string): Promise<SchemaVerdict> {
  const { files, missing } = await readSchema(main)
  const [schema, ...preload] = files
  if (!schema || missing.length > 0) return { held: false, missing }
  try {
    const { valid, errors } = await validateXML({
      ...{ xml: [{ fileName: held, contents: xml }], schema: [schema], preload },
      maxMemoryPages: mostPages,
    })
    // What libxml2 finds odd in the authorities' own files comes first, and is nobody's fault here.
    const ours = errors.filter(({ loc }) => loc?.fileName === held)
    const faults = ours.slice(0, mostFaults).map(({ message }) => withoutValues(message))
    return { held: true, valid, faults }
  } catch (error) {
    // What an operator has laid there may be half a file, or no schema at all; whatever else fails is ours.
    if (error instanceof Error && 'code' in error && error.code === schemaFailed)
      return { held: false, unreadable: true }
    throw error
  }
}

/** A fault without what stood in the field: it may be somebody's number. */
const withoutValues = (message: string): string =>
  message.replace(/'[^']*\d{6}[^']*'/g, "'…'").replace(/\d{6,}/g, '…')

/** The schema and all that it leads to, itself first, and the names of those that are not there. */
async function readSchema(main: string): Promise<{ files: SchemaFile[]; missing: string[] }> {
  const places = await listSchemas()
  const files = new Map<string, SchemaFile>()
  const missing = new Set<string>()
  const wanted = [main]
  for (const fileName of wanted) {
    if (files.has(fileName) || missing.has(fileName)) continue
    const place = places.get(fileName)
    if (!place) {
      missing.add(fileName)
      continue
    }
    const contents = besideEachOther(await readFile(place, 'utf8'))
    files.set(fileName, { fileName, contents })
    wanted.push(...[...contents.matchAll(led)].map(([, , name = '']) => name))
  }
  return { files: [...files.values()], missing: [...missing] }
}

/** Where each schema lies, by its name: authorities put the version in it. */
async function listSchemas(): Promise<Map<string, string>> {
  const folder = folderOf()
  const names = await readdir(folder, { recursive: true }).catch(absent)
  const schemas = names.filter((name) => /^\w[\w.-]*\.xsd$/.test(basename(name))).sort()
  return new Map(schemas.map((name) => [basename(name), join(folder, name)]))
}

function absent(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return []
  throw error
}

const led = /\sschemaLocation=(["'])([^"'\s]+\.xsd)\1/g

/** Authorities lay their schemas in folders of folders; the thread has but one. */
const besideEachOther = (schema: string): string =>
  schema.replace(led, (_, quote: string, place: string) => {
    return ` schemaLocation=${quote}${place.slice(place.lastIndexOf('/') + 1)}${quote}`
  })
