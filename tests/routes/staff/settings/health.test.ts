import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { followers } from '#app/domain/checkout/followers.server.ts'
import { readHealth } from '#app/routes/staff/settings/health.server.ts'
import { type Till, useTill } from '#tests/stores/checkout/till.ts'

let till: Till
beforeAll(async () => {
  till = await useTill({ connections: 4 })
})
beforeEach(() => till.open())
afterAll(() => till.close())

const wanted = Object.keys(followers).sort()

/** What is said of the one endpoint, subscribed to these events. */
async function told(types: readonly string[], path = '/webhooks/stripe') {
  const url = `http://127.0.0.1:9${path}`
  await till.control({ webhook: { url, secret: 'whsec_test', types: types.join() } })
  const { endpoints } = await readHealth({ now: till.now(), verify: false })
  return endpoints?.map(({ missing, enabled }) => ({ missing, enabled }))
}

describe('how things stand', () => {
  it('names the events that Stripe’s endpoint lacks, and none where it has all', async () => {
    expect(await told(wanted)).toEqual([{ missing: [], enabled: true }])
    const without = wanted.filter((type) => type !== 'customer.updated')
    expect(await told(without)).toEqual([{ missing: ['customer.updated'], enabled: true }])
    expect(await told(wanted, '/elsewhere')).toEqual([])
  })

  it('lists what must be subscribed to, also while Stripe does not answer', async () => {
    await till.control({ api: { mode: 'timeout_before', seconds: 0, times: 40 } })
    const { endpoints, wanted: listed } = await readHealth({ now: till.now(), verify: false })
    expect([endpoints, listed]).toEqual([undefined, wanted])
    await till.control({ reset: 'faults' })
  })
})
