import { expect, it } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import * as pair from '#app/routes/staff/people/merge-pair.tsx'
import * as person from '#app/routes/staff/people/person.tsx'
import { makePlan, tellOfPlan } from '#tests/make/plan.ts'
import { makeStaff } from '#tests/make/staff.ts'
import {
  anna,
  bo,
  give,
  leave,
  send,
  supporterOf,
  useTaxWorld,
} from '#tests/stores/tax/files-world.ts'
import { deskSite, fieldsOf } from '../desk-site.ts'

useTaxWorld()

const site = deskSite({ 'staff/people/:id/merge/:other': pair, 'staff/people/:id': person })
const [hers, other] = ['anna@prov.example', 'anna.work@prov.example']

it('two are shown with their plans and numbers before they are merged, and the number is chosen where they differ', async () => {
  const finance = await makeStaff({ role: 'finance' })
  await give(hers, 300)
  await give(other, 500)
  const now = new Date()
  const plan = await makePlan({ now, email: other })
  await tellOfPlan(plan, { now, invoice: {} })
  const [one, two] = [await supporterOf(hers), await supporterOf(other)]
  const page = `/staff/people/${one}/merge/${two}`
  await leave(hers, anna)
  await send()
  const differ = 'They have left different numbers'
  const first = await site(finance, page)
  for (const said of ['ends in 2397, reported for 2026', 'Tax number none', 'M-1001'])
    expect(first.words).toContain(said)
  expect(first.words).not.toContain(differ)
  await leave(other, anna)
  expect((await site(finance, page)).words).not.toContain(differ)
  await leave(other, bo)
  const shown = await site(finance, page)
  expect(shown.words).toContain(differ)
  expect(shown.words).toContain('ends in 2380 (anna.work@prov.example)')
  expect(shown.html).not.toMatch(/6022397|7172380/)
  const { version = '', otherVersion = '' } = fieldsOf(shown, 'post')
  const form = { version, otherVersion, stays: one, name: one, locale: one, number: two }
  expect((await site(finance, page, form)).location).toBe(`/staff/people/${one}?done=merged`)
  expect(await db().taxNumber.findMany()).toMatchObject([{ supporterId: one, lastFour: '2380' }])
  const own = await site(finance, `/staff/people/${one}`)
  expect(own.words).toContain('Left a number that ends in 2380')
  const packer = await makeStaff({ role: 'shop' })
  expect((await site(packer, `/staff/people/${one}`)).words).not.toContain('2380')
  expect(await db().plan.findMany()).toMatchObject([{ supporterId: one }])
})
