import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decideWithdrawal } from '#app/domain/withdrawals/decide-withdrawal.server.ts'
import { submitWithdrawal } from '#app/domain/withdrawals/submit-withdrawal.server.ts'
import { newWithdrawalForm } from '#app/domain/withdrawals/withdrawal-form-seal.server.ts'
import { db } from '#app/platform/db.server.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makePaidOrder } from '#tests/make/order.ts'
import { makeStaff } from '#tests/make/staff.ts'
import { ask } from './orders-site.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await useTestDatabase()
})
afterAll(() => database.close())

async function submit(): Promise<string> {
  await makePaidOrder()
  const request = { name: 'Alma Provare', order: 'L-1001', pieces: '', email: 'alma@prov.example' }
  const form = newWithdrawalForm()
  await submitWithdrawal({ request, form, locale: 'sv', now: new Date() })
  return (await db().withdrawal.findFirstOrThrow()).id
}

describe('the form that declines a withdrawal', () => {
  it('is shown while it can be declined, and says so at once when it is decided', async () => {
    const id = await submit()
    const finance = await makeStaff({ role: 'finance' })
    const page = `/staff/withdrawals/${id}/refusal`
    expect((await ask(finance, page)).html).toContain('name="why"')
    await decideWithdrawal({ id, decision: { to: 'accepted' }, by: finance.by, now: new Date() })
    const decided = await ask(finance, page)
    expect([decided.status, decided.html.includes('name="why"')]).toEqual([200, false])
    expect(decided.words).toContain('It has been decided already.')
  })
})
