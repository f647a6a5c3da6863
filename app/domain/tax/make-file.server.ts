import { createHash } from 'node:crypto'
import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { transaction } from '#app/platform/db.server.ts'
import { lockAway } from '#app/platform/vault.server.ts'
import { checkAgainstSchema, type SchemaVerdict } from '#app/platform/xml-schema.server.ts'
import { newId } from '#app/values/id.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { listDeliveries, lockYear, saveDelivery, type Validation } from './delivery-store.server.ts'
import { type PreparedFile, prepareFile } from './prepare-file.server.ts'
import type { MakeRefusal } from './report-file.ts'

type Wish = { year: number; by: Actor; now: Date }

/**
 * Makes the file of a year's gifts as they stand now: all that has not been said in a file that was sent. Held against the agency's schema
 * where that lies in its folder. It takes the place of a file that was made and not sent. Refused when there is nothing to say, no approval
 * in that year, or nobody for the agency to ask; when a file was sent while this one was made; and when what lies in the folder is no schema.
 */
export async function makeFile(wish: Wish): Promise<Outcome<{ id: string }, MakeRefusal>> {
  const prepared = await prepareFile(wish)
  if (!prepared.ok) return prepared
  const { xml, schema } = prepared.value
  // In a thread of its own, and outside the transaction: a hundred thousand statements take a while.
  const verdict = await checkAgainstSchema(xml, schema)
  if ('unreadable' in verdict) return refused('schema_unreadable')
  const fileHash = createHash('sha256').update(xml).digest('hex')
  const file = { id: newId(), fileHash, ...validationOf(verdict) }
  return save({ ...wish, file, prepared: prepared.value })
}

/** What is kept of a verdict: the faults that the schema found, or which of its files were not there to hold the file against. */
const validationOf = (verdict: Exclude<SchemaVerdict, { unreadable: true }>) =>
  verdict.held
    ? {
        validation: verdict.valid ? ('valid' as const) : ('invalid' as const),
        faults: verdict.faults,
      }
    : { validation: 'not_validated' as const, faults: verdict.missing }

type Made = Wish & {
  file: {
    id: string
    fileHash: string
    validation: Validation
    faults: string[]
  }
  prepared: PreparedFile
}

const save = ({ year, by, now: at, file, prepared }: Made) =>
  transaction<Outcome<{ id: string }, MakeRefusal>>(async (tx) => {
    const { country, schemaVersion, lines, xml, sentBefore } = prepared
    await lockYear({ country, year }, tx)
    const sent = (await listDeliveries({ country, year }, tx)).filter(({ sentAt }) => sentAt)
    if (sent.length !== sentBefore) return refused('sent_meanwhile')
    const sealedFile = lockAway(`tax/file/${file.id}`, xml)
    const delivery = { ...file, country, year, schemaVersion, madeAt: at, sealedFile }
    await saveDelivery(delivery, lines, tx)
    const about = { object: `tax-year/${year}`, called: String(year), at }
    const changes = [{ field: 'lines', to: lines.length }]
    await recordHistory({ by, action: 'tax.file_made', ...about, changes }, tx)
    return done({ id: file.id })
  })
