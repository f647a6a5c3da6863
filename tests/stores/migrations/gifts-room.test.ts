import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { readMigrations } from '#app/platform/migrations/folder.server.ts'
import { applyMigrations } from '#app/platform/migrations/migrate.server.ts'
import { ask } from '#tests/make/database.ts'
import { addMigration, newDatabase, newMigrations, tidy } from './scratch.ts'

afterEach(tidy)

const log = () => undefined
const source = 'prisma/migrations'
const room = '20261127094347_gifts_room'

/** A gift of 250 kr of which 250 kr went back at Stripe, as such gifts were kept before: settled, and with no more than the refund. */
const before = `
  INSERT INTO fund (id, slug) VALUES ('0192f3c4-0000-7000-8000-000000000001', 'nights');
  INSERT INTO donation (id, token_hash, form_id, content_digest, state, fund_id, amount, currency, locale, name, email, started_at, settled_at)
    SELECT ('0192f3c4-0000-7000-8000-00000000001' || n)::uuid, decode(md5(n::text), 'hex'), gen_random_uuid(), '', 'settled',
      '0192f3c4-0000-7000-8000-000000000001', 25000, 'SEK', 'sv', 'Greta', 'greta@prov.example', now(), now() FROM generate_series(1, 2) n;
  INSERT INTO payment (id, reference, state, amount, currency, idempotency_key, request, created_at, expires_at)
    VALUES ('0192f3c4-0000-7000-8000-000000000021', 'donation/0192f3c4-0000-7000-8000-000000000011', 'succeeded', 25000, 'SEK', 'k', '{}', now(), now());
  INSERT INTO refund (id, payment_id, amount, currency, state, reason, idempotency_key, created_at, succeeded_at)
    VALUES ('0192f3c4-0000-7000-8000-000000000031', '0192f3c4-0000-7000-8000-000000000021', 25000, 'SEK', 'succeeded', 'at_stripe', 'r', now(), now());
  INSERT INTO receipt (id, series, number, reference, amount, currency, issued_at, content)
    VALUES (gen_random_uuid(), 'G', 1, 'donation/0192f3c4-0000-7000-8000-000000000011', 25000, 'SEK', now(), '{"kind": "gift", "locale": "sv"}')`

it('gives gifts that went back at Stripe their state, credit receipt and letter, and the funds their totals', async () => {
  const url = await newDatabase()
  const folder = await newMigrations({})
  const names = (await readMigrations(source)).map(({ name }) => name)
  const take = async (name: string) =>
    addMigration(folder, name, await readFile(join(source, name, 'migration.sql'), 'utf8'))
  for (const name of names.filter((one) => one < room)) await take(name)
  await applyMigrations(url, { folder, log })
  await ask(url, before)
  await take(room)
  await applyMigrations(url, { folder, log })
  expect(await ask(url, 'SELECT state, refunded_amount AS back FROM donation ORDER BY id')).toEqual(
    [
      { state: 'refunded', back: 25_000 },
      { state: 'settled', back: 0 },
    ],
  )
  expect(await ask(url, 'SELECT sum(amount)::int AS total FROM fund_total')).toEqual([
    { total: 25_000 },
  ])
  const papers = `SELECT r.series, r.number, r.content ->> 'corrects' AS corrects, l.kind, l.recipient
    FROM receipt r JOIN letter l ON l.reference = r.reference`
  expect(await ask(url, papers)).toEqual([
    {
      ...{ series: 'K', number: 1, corrects: 'G-00001', kind: 'gift-credited' },
      recipient: 'greta@prov.example',
    },
  ])
})
