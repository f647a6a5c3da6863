import { createHash, randomBytes } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { env } from './env/env.server.ts'
import { incomingFolder } from './incoming.server.ts'

export type ReportRefusal = 'not_a_report' | 'report_runs'

/** The most bytes that a report may have. */
export const reportBytes = 20 * 1024 * 1024

export type StoredReport = { file: string; bytes: number; digest: string }

/** Where reports lie: one door, so that an object store can take its place. */
const folder = (): string => join(env().dataDir, 'reports')

/** A stored report's place. Throws on a name that the store did not give: a path must never come from outside. */
function placeOf(file: string): string {
  if (!/^[\da-f]{32}$/.test(file)) throw new Error(`not a stored report: ${file}`)
  return join(folder(), file)
}

/**
 * Takes a file that came from outside into the store under a random name. Only a whole PDF is one, whatever it is called, and none that says
 * openly that it runs something or carries other files. Throws when the disk refuses.
 */
export async function storeReport(from: string): Promise<Outcome<StoredReport, ReportRefusal>> {
  const content = await readFile(from)
  const refusal = whyNoReport(content)
  if (refusal) return refused(refusal)
  const file = randomBytes(16).toString('hex')
  await mkdir(folder(), { recursive: true, mode: 0o700 })
  const coming = join(await incomingFolder(), file)
  const opened = await open(coming, 'wx', 0o600)
  try {
    await opened.writeFile(content)
    await opened.sync()
  } finally {
    await opened.close()
  }
  await rename(coming, placeOf(file))
  const digest = createHash('sha256').update(content).digest('base64url')
  return done({ file, bytes: content.length, digest })
}

function whyNoReport(content: Buffer): ReportRefusal | undefined {
  const end = content.subarray(-1024).toString('latin1')
  const isWhole = content.subarray(0, 8).toString('latin1').startsWith('%PDF-1.')
  const isNewer = content.subarray(0, 8).toString('latin1').startsWith('%PDF-2.')
  if (!(isWhole || isNewer) || !end.includes('%%EOF')) return 'not_a_report'
  const runs = /\/(JavaScript|JS|Launch|EmbeddedFile|RichMedia|XFA)\b/
  return runs.test(content.toString('latin1')) ? 'report_runs' : undefined
}

/** A stored report. Throws when the disk has none: a row names it. */
export const readReport = (file: string): Promise<Buffer> => readFile(placeOf(file))

/** Deletes a stored report; one that is gone already is no error. */
export const removeReport = (file: string): Promise<void> => rm(placeOf(file), { force: true })

/** Reports that lie in the store since before an instant. */
export async function listReports(before: Date): Promise<string[]> {
  await mkdir(folder(), { recursive: true, mode: 0o700 })
  const old: string[] = []
  for (const name of await readdir(folder())) {
    if (!/^[\da-f]{32}$/.test(name)) continue
    const { ctime } = await stat(join(folder(), name))
    if (ctime < before) old.push(name)
  }
  return old
}
