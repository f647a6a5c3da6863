import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { agreeMove } from '#app/domain/supporters/moves/agree-move.server.ts'
import { ask, type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { agreedMove, askedMove, makeGiver, now, wordsOf } from './moving.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(() => database.reset())
afterAll(() => database.close())

const guards: [string, string, RegExp][] = [
  ['an agreement taken back', `UPDATE address_move SET agreed_at = NULL`, /stays as it was/],
  [
    'another address once it was written',
    `UPDATE address_move SET new_email = 'hers@evil.example'`,
    /stays as it was/,
  ],
  [
    'another giver',
    `UPDATE address_move SET supporter_id = (SELECT id FROM supporter WHERE email = 'berit@prov.example')`,
    /stays as it was/,
  ],
  [
    'more time',
    `UPDATE address_move SET expires_at = expires_at + interval '1 day'`,
    /stays as it/,
  ],
  [
    'an agreement that nobody gave',
    `INSERT INTO address_move SELECT gen_random_uuid(), (SELECT id FROM supporter WHERE email = 'berit@prov.example'), old_email, new_email,
      asked_at, agreed_at, expires_at, sha256('a'), sha256('b') FROM address_move`,
    /agreed to after/,
  ],
]

const rows: [string, string, RegExp][] = [
  [
    'the address on file',
    `'ny@prov.example', 'ny@prov.example', now(), NULL, now() + interval '1 day'`,
    /elsewhere/,
  ],
  [
    'capitals',
    `'a@prov.example', 'Ny@prov.example', now(), NULL, now() + interval '1 day'`,
    /normalised/,
  ],
  [
    'a space',
    `'a@prov.example', 'n y@prov.example', now(), NULL, now() + interval '1 day'`,
    /normalised/,
  ],
  ['no time', `'a@prov.example', 'ny@prov.example', now(), NULL, now()`, /in_time/],
  [
    'more than a week',
    `'a@prov.example', 'ny@prov.example', now(), NULL, now() + interval '8 days'`,
    /in_time/,
  ],
]

describe('the database, of a move of letters,', () => {
  it.each(guards)('refuses %s', async (_what, sql, says) => {
    await makeGiver('berit@prov.example')
    await agreedMove(await makeGiver())
    await expect(ask(database.url, sql)).rejects.toThrow(says)
  })

  it.each(rows)('refuses a move to %s', async (_what, values, says) => {
    const { id } = await makeGiver()
    const sql = `INSERT INTO address_move VALUES (gen_random_uuid(), '${id}', ${values}, sha256('a'), sha256('b'))`
    await expect(ask(database.url, sql)).rejects.toThrow(says)
  })

  it('refuses one word for both, and a letter to the new address before the old one has agreed', async () => {
    const giver = await makeGiver()
    const sql = `INSERT INTO address_move VALUES (gen_random_uuid(), '${giver.id}', 'a@prov.example', 'ny@prov.example', now(), NULL,
      now() + interval '1 day', sha256('a'), sha256('a'))`
    await expect(ask(database.url, sql)).rejects.toThrow(/two_words/)
    const { id } = await askedMove(giver)
    const letter = (
      recipient: string,
    ) => `INSERT INTO letter (id, key, kind, reference, recipient, locale, owed_at, due_at)
      VALUES (gen_random_uuid(), gen_random_uuid(), 'move-confirmation', 'address-move/${id}', '${recipient}', 'sv', now(), now())`
    const early = /when the old one has agreed/
    await expect(ask(database.url, letter('ny@prov.example'))).rejects.toThrow(early)
    await agreeMove(wordsOf(id).agreement, now)
    await expect(ask(database.url, letter('other@prov.example'))).rejects.toThrow(early)
    await ask(database.url, letter('ny@prov.example'))
  })
})
