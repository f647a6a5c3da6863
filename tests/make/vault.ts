import { resolve } from 'node:path'
import { approveOpening } from '#app/domain/vault/approve-opening.server.ts'
import { askOpening } from '#app/domain/vault/ask-opening.server.ts'
import type { Identity, Subject } from '#app/domain/vault/identity.ts'
import { keepIdentity } from '#app/domain/vault/keep-identity.server.ts'
import { readIdentity } from '#app/domain/vault/read-identity.server.ts'
import { openVault } from '#app/operator/open-vault.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { connectDatabase, db, disconnectDatabase } from '#app/platform/db.server.ts'
import { ensureLogins } from '#app/platform/postgres/logins.server.ts'
import { disconnectVault } from '#app/platform/vault-db.server.ts'
import { newId } from '#app/values/id.ts'
import { ask, type TestDatabase, useTestDatabase } from './database.ts'

export type TestVault = TestDatabase & { logins: { app: string; vault: string } }

const quiet = () => undefined

/** A test's database as a running shop opens it: the pages with their login, the vault with its own. */
export async function useTestVault(): Promise<TestVault> {
  const database = await useTestDatabase()
  const logins = await ensureLogins(database.url)
  await disconnectDatabase()
  connectDatabase(logins.app)
  await openVault(logins.vault, { project: resolve('.'), log: quiet })
  return {
    ...{ ...database, logins },
    close: async () => {
      await disconnectVault()
      await database.close()
    },
  }
}

/** Who asks. */
export const asker = { kind: 'staff', id: newId(), name: 'Ada' } as const
/** Who approves. */
export const other = { kind: 'staff', id: newId(), name: 'Bo' } as const
export const identity: Identity = {
  names: ['Kanariefågel Prov'],
  aliases: ['Kanarie'],
  numbers: ['+46 70 000 00 00'],
  emails: ['prov@prov.example'],
  dates: ['1994-03-02'],
  places: ['Provstad'],
}

export const subjectOf = (): Subject => `story/${newId()}`
/** Locks the identity away. */
export async function keep(subject = subjectOf()): Promise<Subject> {
  const kept = await keepIdentity({ subject, identity, by: asker, now: now() })
  if (!kept.ok) throw new Error(kept.refusal)
  return subject
}
export const wish = { reason: 'contact', words: 'She asked us to call her.', by: asker } as const
/** Asks for it to be opened; answers the opening's id. */
export async function asking(subject: Subject): Promise<string> {
  const asked = await askOpening({ ...wish, subject, now: now() })
  if (!asked.ok) throw new Error(asked.refusal)
  return asked.value.id
}
export const read = (id: string, by: typeof asker | typeof other = asker) =>
  readIdentity({ id, by, now: now() })
export const approve = (id: string, by: typeof asker | typeof other = other) =>
  approveOpening({ id, by, now: now() })
/** The lines of history about a subject. */
export const linesOf = async (subject: Subject) =>
  (await db().historyLine.findMany({ where: { object: subject }, orderBy: { seq: 'asc' } })).map(
    ({ action, actorName }) => `${actorName} ${action}`,
  )
/** How many readings a vault has written down. */
export const readings = async (vault: TestVault) =>
  (await ask(vault.url, 'SELECT FROM vault.reading')).length
