import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { askOpening } from '#app/domain/vault/ask-opening.server.ts'
import { keepIdentity } from '#app/domain/vault/keep-identity.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { connectDatabase, disconnectDatabase } from '#app/platform/db.server.ts'
import { ask } from '#tests/make/database.ts'
import {
  approve,
  asker,
  asking,
  identity,
  keep,
  other,
  read,
  readings,
  subjectOf,
  type TestVault,
  useTestVault,
  wish,
} from '#tests/make/vault.ts'

let vault: TestVault
beforeAll(async () => {
  vault = await useTestVault()
})
afterAll(() => vault.close())
beforeEach(() => vault.reset())

describe('the database', () => {
  it.each([
    [
      'approves her own',
      (id: string) => `UPDATE vault.opening SET approved_by = asked_by WHERE id = '${id}'`,
      /opening_by_two/,
    ],
    [
      'reads what is not approved',
      (id: string) =>
        `INSERT INTO vault.reading (opening_id, read_by, at) VALUES ('${id}', '${asker.id}', now())`,
      /not open/,
    ],
    [
      'reads what another asked for',
      (id: string) =>
        `UPDATE vault.opening SET approved_by = '${other.id}' WHERE id = '${id}'; INSERT INTO vault.reading (opening_id, read_by, at) VALUES ('${id}', '${other.id}', now())`,
      /not open/,
    ],
    [
      'opens for longer',
      (id: string) =>
        `UPDATE vault.opening SET approved_by = '${other.id}' WHERE id = '${id}'; UPDATE vault.opening SET ends_at = ends_at + interval '1 hour' WHERE id = '${id}'`,
      /never changed/,
    ],
    [
      'takes over what was asked',
      (id: string) =>
        `UPDATE vault.opening SET asked_by = '${other.id}', approved_by = '${asker.id}' WHERE id = '${id}'`,
      /never changed/,
    ],
    ['empties the readings', () => 'TRUNCATE vault.reading', /append-only/],
    [
      'begins with an approval',
      (id: string) =>
        `INSERT INTO vault.opening SELECT gen_random_uuid(), subject, reason, words, asked_by, now(), '${other.id}', now(), now() + interval '30 minutes' FROM vault.opening WHERE id = '${id}'`,
      /before it is approved/,
    ],
  ] as const)('is refused by the database to whoever %s by SQL', async (_what, sql, why) => {
    const id = await asking(await keep())
    await expect(ask(vault.logins.vault, sql(id))).rejects.toThrow(why)
    expect(await readings(vault)).toBe(0)
  })
})

describe('a reading without its line', () => {
  afterEach(() => ask(vault.url, 'GRANT INSERT ON history_line TO lykta_app'))

  it('does not happen: what cannot be written is not read', async () => {
    const id = await asking(await keep())
    await approve(id)
    await ask(vault.url, 'REVOKE INSERT ON history_line FROM lykta_app')
    await expect(read(id)).rejects.toThrow(/denied/)
    expect(await readings(vault)).toBe(0)
  })
})

describe('the vault is shut', () => {
  afterEach(async () => {
    await disconnectDatabase()
    connectDatabase(vault.logins.app)
  })

  it('while the pages’ login could see into it', async () => {
    const id = await asking(await keep())
    await approve(id)
    await disconnectDatabase()
    connectDatabase(vault.url)
    const shut = { refusal: 'vault_shut' }
    expect(await read(id)).toMatchObject(shut)
    expect(await approve(id)).toMatchObject(shut)
    const subject = subjectOf()
    expect(await keepIdentity({ subject, identity, by: asker, now: now() })).toMatchObject(shut)
    expect(await askOpening({ ...wish, subject, now: now() })).toMatchObject(shut)
    expect(await ask(vault.url, 'SELECT FROM vault.identity')).toHaveLength(1)
  })
})
