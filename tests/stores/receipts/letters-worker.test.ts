import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import {
  type LetterSending,
  startLetterSending,
} from '#app/domain/receipts/letters-worker.server.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { setLogLevel } from '#app/platform/log.server.ts'
import { findLetters, oweReceipts, usePostOffice } from './post-office.ts'

let office: Awaited<ReturnType<typeof usePostOffice>>
let workers: LetterSending[] = []

const start = (everyMs: number) => {
  const worker = startLetterSending({ everyMs })
  workers.push(worker)
  return worker
}

beforeAll(async () => {
  setLogLevel('silent')
  office = await usePostOffice()
})
beforeEach(() => office.clear())
afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.stop()))
  workers = []
  shiftClock(0)
})
afterAll(() => office.close())

async function until(isSo: () => Promise<boolean>, withinMs = 10_000): Promise<void> {
  const end = performance.now() + withinMs
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`not so within ${withinMs} ms`)
    await new Promise((resume) => setTimeout(resume, 20))
  }
}

const sentCount = async () => (await findLetters()).filter(({ state }) => state === 'sent').length

it('sends 200 letters once each with four workers at once', async () => {
  await oweReceipts(200)
  for (let made = 0; made < 4; made += 1) start(50)
  await until(async () => (await sentCount()) === 200, 60_000)
  const letters = await findLetters()
  expect(letters.every(({ attempts }) => attempts === 1)).toBe(true)
  expect((await office.inbox()).length).toBe(200)
}, 120_000)

it('sends at once when woken, long before its next look', async () => {
  const worker = start(60_000)
  await new Promise((resume) => setTimeout(resume, 200))
  await oweReceipts(1)
  expect(await sentCount()).toBe(0)
  worker.wake()
  await until(async () => (await sentCount()) === 1, 5_000)
})

it('finds a letter by itself when nobody woke it', async () => {
  start(100)
  await oweReceipts(1)
  await until(async () => (await sentCount()) === 1, 5_000)
})

it('outlives a database that fails and sends when it is back', async () => {
  await oweReceipts(1)
  await db().$executeRawUnsafe('ALTER TABLE letter RENAME TO letter_away')
  start(50)
  await new Promise((resume) => setTimeout(resume, 300))
  await db().$executeRawUnsafe('ALTER TABLE letter_away RENAME TO letter')
  await until(async () => (await sentCount()) === 1)
})

it('tries a neighbour in trouble with one letter at a time, and sends everything when it is back', async () => {
  await oweReceipts(30)
  await office.breakMail({ mode: 'error', status: 500, times: 1_000 })
  start(50)
  const tried = async () => (await findLetters()).filter(({ attempts }) => attempts > 0).length
  await until(async () => (await tried()) > 0)
  await new Promise((resume) => setTimeout(resume, 1_000))
  // Four in the first sweep, then one after each pause: 50, 100, 200, 400 ms.
  expect(await tried()).toBeLessThanOrEqual(9)
  await office.mendMail()
  shiftClock(3_600_000)
  await until(async () => (await sentCount()) === 30)
  expect((await office.inbox()).length).toBe(30)
})

it('stops after the letters that are on their way', async () => {
  await oweReceipts(40)
  await office.breakMail({ mode: 'delay', seconds: 1, times: 1_000 })
  const worker = start(50)
  await until(async () => (await findLetters()).some(({ state }) => state === 'sending'))
  const began = performance.now()
  await worker.stop()
  expect(performance.now() - began).toBeLessThan(5_000)
  const letters = await findLetters()
  expect(letters.filter(({ state }) => state === 'sending')).toEqual([])
  expect(letters.filter(({ state }) => state === 'sent').length).toBe(4)
  expect(letters.filter(({ state }) => state === 'owed').length).toBe(36)
})
