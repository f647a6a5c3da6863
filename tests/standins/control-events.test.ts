import type Stripe from 'stripe'
import { expect, test } from 'vitest'
import { type Ear, listen, type Running, run, SECRET, wish } from '#tests/standins/running.ts'

const COMPLETED = 'checkout.session.completed'

async function pay({ stripe, press }: Running): Promise<string> {
  const { id, url } = await stripe.checkout.sessions.create(wish())
  await press(url ?? '', 'pay')
  return id
}

/** Stand-ins that tell only of completed sessions. */
const runWith = (ear: Ear) => run({ webhook: { url: ear.url, secret: SECRET, types: [COMPLETED] } })

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
const idsHeard = (ear: Ear) =>
  ear.events().map((event) => (event.data.object as Stripe.Checkout.Session).id)

test('a dropped event never comes, is found by the list, and can be let go after all', async () => {
  const ear = await listen()
  const standins = await runWith(ear)
  await standins.control({ events: { mode: 'drop' } })
  const dropped = await pay(standins)
  const second = await pay(standins)
  await ear.hears(1)
  await pause(300)
  expect(idsHeard(ear)).toEqual([second])
  const { data } = await standins.stripe.events.list({
    delivery_success: false,
    types: [COMPLETED],
  })
  expect(data.map((event) => (event.data.object as { id: string }).id)).toEqual([dropped])
  await standins.control({ events: { mode: 'deliver', id: data[0]?.id } })
  await ear.hears(2)
  expect(idsHeard(ear)[1]).toBe(dropped)
})

test('an event is duplicated as often as told, at once', async () => {
  const ear = await listen()
  const standins = await runWith(ear)
  await standins.control({ events: { mode: 'duplicate', times: 5 } })
  const id = await pay(standins)
  await ear.hears(5)
  await pause(100)
  expect(idsHeard(ear)).toEqual(Array(5).fill(id))
  expect(new Set(ear.events().map((event) => event.id)).size).toBe(1)
})

test('events come the other way round', async () => {
  const ear = await listen()
  const standins = await runWith(ear)
  await standins.control({ events: { mode: 'reorder', next: 3 } })
  const ids = [await pay(standins), await pay(standins), await pay(standins)]
  await ear.hears(3)
  expect(idsHeard(ear)).toEqual(ids.toReversed())
})

test('a reordering that waits in vain lets its event go', async () => {
  const ear = await listen()
  const standins = await runWith(ear)
  await standins.control({ events: { mode: 'reorder', seconds: 1 } })
  await pay(standins)
  await pause(300)
  expect(ear.heard).toHaveLength(0)
  await ear.hears(1)
})

test('an event can be delayed, and only one of a type', async () => {
  const ear = await listen()
  const standins = await run({}, ear)
  await standins.control({ events: { mode: 'delay', seconds: 3600, type: COMPLETED } })
  await pay(standins)
  await ear.hears(2)
  expect(ear.events().map((event) => event.type)).not.toContain(COMPLETED)
  await standins.control({ clock: { advanceSeconds: 3600 } })
  await ear.hears(3)
  expect(ear.events().at(-1)?.type).toBe(COMPLETED)
})

test('an event is replayed by its id, or the newest without one', async () => {
  const ear = await listen()
  const standins = await runWith(ear)
  const first = await pay(standins)
  const second = await pay(standins)
  await ear.hears(2)
  const of = (id: string) =>
    ear.events().find((event) => (event.data.object as { id: string }).id === id)
  await standins.control({ events: { mode: 'replay', id: of(first)?.id, times: 2 } })
  await ear.hears(4)
  await standins.control({ events: { mode: 'replay', type: COMPLETED } })
  await ear.hears(5)
  expect(idsHeard(ear).slice(2)).toEqual([first, first, second])
  await expect(standins.control({ events: { mode: 'replay', id: 'evt_none' } })).rejects.toThrow(
    /no such event/,
  )
})

test('delivery can be paused and resumed', async () => {
  const ear = await listen()
  const standins = await runWith(ear)
  await standins.control({ events: { mode: 'pause' } })
  const id = await pay(standins)
  await pause(200)
  expect(ear.heard).toHaveLength(0)
  await standins.control({ events: { mode: 'resume' } })
  await ear.hears(1)
  expect(idsHeard(ear)).toEqual([id])
})

test('the webhook can be named later', async () => {
  const ear = await listen()
  const standins = await run()
  await standins.control({ webhook: { url: ear.url, secret: SECRET, types: COMPLETED } })
  const id = await pay(standins)
  await ear.hears(1)
  expect(idsHeard(ear)).toEqual([id])
})
