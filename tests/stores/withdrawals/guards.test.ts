import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { submitWithdrawal } from '#app/domain/withdrawals/submit-withdrawal.server.ts'
import { newWithdrawalForm } from '#app/domain/withdrawals/withdrawal-form-seal.server.ts'
import { ask, type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeOrganisation } from '#tests/make/organisation.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await useTestDatabase()
})
afterAll(() => database.close())

const request = { name: 'Ada Berg', order: 'L-1042', pieces: '', email: 'ada@prov.example' }

async function submit(now: Date): Promise<void> {
  const form = newWithdrawalForm()
  const outcome = await submitWithdrawal({ request, form, locale: 'sv', now })
  if (!outcome.ok) throw new Error(outcome.refusal)
}

beforeEach(async () => {
  await database.reset()
  await makeOrganisation()
  await submit(new Date())
})

const change = (set: string) => ask(database.url, `UPDATE withdrawal SET ${set}`)
const count = async () =>
  (await ask<{ n: string }>(database.url, 'SELECT count(*) AS n FROM withdrawal'))[0]?.n

describe('the database keeps a statement', () => {
  it.each([
    `statement = 'I never said so'`,
    `submitted_at = submitted_at + interval '1 day'`,
    `name = 'Bo'`,
    `email = 'bo@prov.example'`,
    `order_number = 'L-1'`,
    `pieces = 'ringen'`,
    `locale = 'en'`,
    `form_id = gen_random_uuid()`,
    `content_digest = ''`,
  ])('as it was: %s', async (set) => {
    await expect(change(set)).rejects.toThrow('is kept as it was submitted')
  })

  it('while its state and its order may change', async () => {
    await change(`state = 'accepted', order_id = gen_random_uuid()`)
    expect(await count()).toBe('1')
  })

  it('for three years, and while it is open', async () => {
    await expect(ask(database.url, 'DELETE FROM withdrawal')).rejects.toThrow('younger than three')
    await change(`state = 'refunded'`)
    await expect(ask(database.url, 'DELETE FROM withdrawal')).rejects.toThrow('younger than three')
    await expect(ask(database.url, 'TRUNCATE withdrawal')).rejects.toThrow('append-only')
    expect(await count()).toBe('1')
  })

  it('and lets it go afterwards, once the matter is closed', async () => {
    const longAgo = new Date(Date.now() - 4 * 365 * 24 * 3600 * 1000)
    await submit(longAgo)
    const old = `submitted_at < now() - interval '3 years'`
    await expect(ask(database.url, `DELETE FROM withdrawal WHERE ${old}`)).rejects.toThrow(
      'is open',
    )
    await change(`state = 'declined' WHERE ${old}`)
    await ask(database.url, `DELETE FROM withdrawal WHERE ${old}`)
    expect(await count()).toBe('1')
  })

  it('only when it says something, and not endlessly', async () => {
    const insert = (name: string, statement: string) =>
      ask(
        database.url,
        `INSERT INTO withdrawal (id, form_id, content_digest, order_number, name, email, locale,
           statement, submitted_at)
         VALUES (gen_random_uuid(), gen_random_uuid(), '', 'L-1', ${name}, 'a@b', 'sv', ${statement}, now())`,
      )
    await insert(`'Ada'`, `'I withdraw'`)
    await expect(insert(`''`, `'I withdraw'`)).rejects.toThrow('withdrawal_stated')
    await expect(insert(`'Ada'`, `''`)).rejects.toThrow('withdrawal_stated')
    await expect(insert(`'Ada'`, `repeat('x', 2001)`)).rejects.toThrow('withdrawal_stated')
    await expect(insert(`repeat('x', 101)`, `'I withdraw'`)).rejects.toThrow('withdrawal_stated')
  })
})

describe('a withdrawal and its letter', () => {
  it('are written together or not at all', async () => {
    const barred = `ADD CONSTRAINT barred CHECK (kind <> 'withdrawal-received') NOT VALID`
    await ask(database.url, `ALTER TABLE letter ${barred}`)
    await expect(submit(new Date())).rejects.toThrow('barred')
    expect(await count()).toBe('1')
    await ask(database.url, 'ALTER TABLE letter DROP CONSTRAINT barred')
    await submit(new Date())
    expect(await count()).toBe('2')
  })
})
