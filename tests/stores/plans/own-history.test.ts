import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { listObjectHistory } from '#app/domain/history/list-object-history.server.ts'
import { verifyHistory } from '#app/domain/history/verify-history.server.ts'
import { openCardPage } from '#app/domain/plans/open-card-page.server.ts'
import { changeOwnDetails } from '#app/domain/supporters/change-own-details.server.ts'
import { db } from '#app/platform/db.server.ts'
import { makeFund } from '#tests/make/gift.ts'
import { type Till, tell, useTill } from '#tests/stores/checkout/till.ts'
import { change, changes } from './change-side.ts'
import { begin, passDays } from './plan-side.ts'

let till: Till
beforeAll(async () => {
  till = await useTill()
})
beforeEach(() => till.open())
afterEach(() => till.audit())
afterAll(() => till.close())

const linesOf = async (object: string) =>
  (await listObjectHistory(object))
    .toReversed()
    .map(({ actor, action, changes: told }) => [actor, action, ...told])

it('the history of a plan says what its giver changed herself, each once, and names nobody', async () => {
  const { plan } = await begin(till)
  await makeFund('workshop')
  await passDays(till, 3)
  await change(till, plan.id, { kind: 'amount', amount: 35_000 })
  expect(await change(till, plan.id, { kind: 'amount', amount: 35_000 })).toMatchObject({
    refusal: 'already_so',
  })
  await change(till, plan.id, { kind: 'fund', fund: 'workshop' })
  await change(till, plan.id, { kind: 'day', day: 12 })
  await change(till, plan.id, { kind: 'pause', months: 2 })
  await change(till, plan.id, { kind: 'resume' })
  const now = till.now()
  const page = { planId: plan.id, locale: 'sv', doneUrl: 'http://a', leftUrl: 'http://b' } as const
  for (const _twice of [1, 2]) expect((await openCardPage({ ...page, now })).ok).toBe(true)
  await change(till, plan.id, { kind: 'stop' })
  // Stripe tells of it all again.
  await tell(till)
  const lines = await linesOf(`plan/${plan.id}`)
  expect(lines.map(([actor, action]) => [actor, action])).toEqual(
    [
      ...['plans.changed', 'plans.changed', 'plans.changed', 'plans.paused', 'plans.resumed'],
      ...['plans.card_page', 'plans.stopped'],
    ].map((action) => ['giver', action]),
  )
  expect(lines.slice(0, 4).map(([, , told]) => told)).toMatchObject([
    { field: 'amount', from: '200.00 SEK', to: '350.00 SEK' },
    { field: 'fund', from: 'Fund safe-nights', to: 'Fund workshop' },
    { field: 'day', to: 12 },
    { field: 'resumesAt', to: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
  ])
  const stored = await db().historyLine.findMany({ where: { object: `plan/${plan.id}` } })
  expect(stored.map(({ details }) => details).join()).not.toMatch(/greta|prov\.example/i)
  expect(await verifyHistory()).toEqual([])
})

it('the line stands or falls with the change', async () => {
  const { plan } = await begin(till)
  await db().$executeRaw`
    CREATE FUNCTION no_history() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF NEW.actor = 'giver' THEN RAISE EXCEPTION 'no history today'; END IF; RETURN NEW; END $$`
  await db().$executeRaw`
    CREATE TRIGGER no_history BEFORE INSERT ON history_line FOR EACH ROW EXECUTE FUNCTION no_history()`
  const wanted = change(till, plan.id, { kind: 'amount', amount: 35_000 })
  await expect(wanted).rejects.toThrow(/no history today/)
  expect((await changes()).map(({ state }) => state)).toEqual(['wanted'])
  await db().$executeRaw`DROP TRIGGER no_history ON history_line`
  await db().$executeRaw`DROP FUNCTION no_history`
  await tell(till)
  expect((await changes()).map(({ state }) => state)).toEqual(['made'])
  expect((await linesOf(`plan/${plan.id}`)).map(([actor]) => actor)).toEqual(['giver'])
})

it('her page at the desk says which of her details she changed, and not what stood in them', async () => {
  await begin(till)
  const { id, name, email, locale } = await db().supporter.findFirstOrThrow()
  const giver = { id, name, email, locale }
  await changeOwnDetails({ giver, name: 'Greta Kanarie', locale, now: till.now() })
  await changeOwnDetails({ giver, name: 'Greta Kanarie', locale, now: till.now() })
  expect(await linesOf(`supporter/${id}`)).toEqual([
    ['giver', 'people.corrected', { field: 'name' }],
  ])
  const [line] = await db().historyLine.findMany({ where: { object: `supporter/${id}` } })
  expect(line?.details).not.toMatch(/greta|kanarie/i)
})
