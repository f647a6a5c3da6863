import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { changeDeliveryMethod } from '#app/domain/checkout/change-delivery-method.server.ts'
import type { DeliveryMethod } from '#app/domain/checkout/delivery-method.ts'
import { findDeliveryMethod } from '#app/domain/checkout/find-delivery-method.server.ts'
import { listObjectHistory } from '#app/domain/history/list-object-history.server.ts'
import { changeSetting } from '#app/domain/organisation/change-setting.server.ts'
import { findOrganisation } from '#app/domain/organisation/find-organisation.server.ts'
import { findSetting } from '#app/domain/organisation/find-setting.server.ts'
import { recallMarks } from '#app/domain/organisation/recall-marks.server.ts'
import { recallOffer } from '#app/domain/organisation/recall-offer.server.ts'
import { db } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import { makeOrganisation } from '#tests/make/organisation.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await useTestDatabase()
})
afterAll(() => database.close())
beforeEach(() => database.reset())

const by = { kind: 'staff', id: newId(), name: 'Disa' } as const
const now = new Date('2026-11-27T10:00:00Z')

describe('a setting', () => {
  it('is seen at once by the process that changed it, with who changed what from what', async () => {
    const record = await makeOrganisation()
    expect((await findOrganisation('sv')).telephone).toBe(record.telephone)
    const value = { ...record, telephone: '+4681234567' }
    expect(await changeSetting({ name: 'organisation', value, version: 1, by, now })).toEqual({
      ...{ ok: true, value: null },
    })
    expect((await findOrganisation('sv')).telephone).toBe('+4681234567')
    expect(await listObjectHistory('setting/organisation')).toMatchObject([
      {
        ...{ actorName: 'Disa', action: 'settings.organisation_changed', at: now },
        changes: [{ field: 'telephone', from: record.telephone, to: '+4681234567' }],
      },
    ])
  })

  it('is refused from a version that somebody else has left behind; nothing is written then', async () => {
    const record = await makeOrganisation()
    await changeSetting({
      name: 'organisation',
      value: { ...record, shortName: 'Ett' },
      version: 1,
      by,
      now,
    })
    const second = await changeSetting({
      name: 'organisation',
      value: { ...record, shortName: 'Två' },
      version: 1,
      by,
      now,
    })
    expect(second).toEqual({ ok: false, refusal: 'changed_meanwhile' })
    expect((await findSetting('organisation')).value?.shortName).toBe('Ett')
    expect(await db().historyLine.count()).toBe(1)
  })

  it('of two first settings at once keeps one', async () => {
    await makeOrganisation()
    const offers = [
      { locales: ['sv' as const], currencies: ['SEK' as const] },
      { locales: ['nb' as const], currencies: ['NOK' as const] },
    ]
    const outcomes = await Promise.all(
      offers.map((value) => changeSetting({ name: 'offer', value, version: 0, by, now })),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db().historyLine.count()).toBe(1)
    expect(offers).toContainEqual(await recallOffer())
  })

  it('tells of marks until the last day that they are valid', async () => {
    await makeOrganisation()
    const mark = {
      name: '90-konto',
      number: '900-0000',
      validTo: '2026-11-27',
      verifyUrl: 'https://prov.example',
    }
    await changeSetting({ name: 'marks', value: [mark], version: 0, by, now })
    // The day ends in Stockholm, an hour before it ends in UTC.
    expect(await recallMarks(new Date('2026-11-27T22:59:59Z'))).toEqual([mark])
    expect(await recallMarks(new Date('2026-11-27T23:00:00Z'))).toEqual([])
  })
})

describe('a way to send', () => {
  const method: DeliveryMethod = {
    slug: 'letter',
    names: { sv: 'Brev', nb: 'Brev', en: 'Letter' },
    ...{ daysMin: 2, daysMax: 4, version: 0 },
    rates: [{ country: 'SE', maxWeightGrams: 500, amounts: { SEK: 4_900, EUR: 450 } }],
  }

  it('is made, changed and told of, price by price', async () => {
    await changeDeliveryMethod({ method, by, now })
    expect(await findDeliveryMethod('letter')).toEqual({ ...method, version: 1 })
    const dearer = {
      ...method,
      version: 1,
      rates: [{ country: 'SE' as const, maxWeightGrams: 500, amounts: { SEK: 5_900 } }],
    }
    await changeDeliveryMethod({ method: dearer, by, now })
    expect(await findDeliveryMethod('letter')).toEqual({ ...dearer, version: 2 })
    const [last] = await listObjectHistory('delivery/letter')
    expect(last?.changes).toEqual([
      { field: 'SE ≤ 500 g', from: '49.00 SEK, 4.50 EUR', to: '59.00 SEK' },
    ])
  })

  it('is not changed from a version left behind, nor made twice', async () => {
    await changeDeliveryMethod({ method, by, now })
    for (const stale of [method, { ...method, version: 9 }]) {
      const refused = await changeDeliveryMethod({ method: { ...stale, daysMax: 9 }, by, now })
      expect(refused).toEqual({ ok: false, refusal: 'changed_meanwhile' })
    }
    expect((await findDeliveryMethod('letter'))?.daysMax).toBe(4)
    expect(await db().historyLine.count()).toBe(1)
  })

  it('cannot take less than no time, whatever the application lets through', async () => {
    await expect(
      changeDeliveryMethod({ method: { ...method, daysMin: 9, daysMax: 4 }, by, now }),
    ).rejects.toThrow(/delivery_method_days/)
  })
})
