import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { makeLetterPauses } from '#app/domain/receipts/letter-pauses.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** Whether a pause is over once everything that is ready has run. */
async function isOver(pause: Promise<void>): Promise<boolean> {
  let over = false
  pause.then(() => {
    over = true
  })
  await vi.advanceTimersByTimeAsync(0)
  return over
}

it('ends a light pause when woken, and after its time otherwise', async () => {
  const pauses = makeLetterPauses()
  const woken = pauses.light(2_000)
  expect(await isOver(woken)).toBe(false)
  pauses.wake()
  expect(await isOver(woken)).toBe(true)
  const waited = pauses.light(2_000)
  expect(await isOver(waited)).toBe(false)
  await vi.advanceTimersByTimeAsync(2_000)
  expect(await isOver(waited)).toBe(true)
})

it('does not begin a light pause that somebody has woken already', async () => {
  const pauses = makeLetterPauses()
  pauses.wake()
  expect(await isOver(pauses.light(2_000))).toBe(true)
  expect(await isOver(pauses.light(2_000))).toBe(false)
})

it('sleeps a deep pause out, woken or not', async () => {
  const pauses = makeLetterPauses()
  pauses.wake()
  const deep = pauses.deep(60_000)
  pauses.wake()
  await vi.advanceTimersByTimeAsync(59_999)
  expect(await isOver(deep)).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  expect(await isOver(deep)).toBe(true)
})

it('ends every pause with the loop', async () => {
  const pauses = makeLetterPauses()
  const deep = pauses.deep(60_000)
  pauses.end()
  expect(await isOver(deep)).toBe(true)
  expect(await isOver(pauses.deep(60_000))).toBe(true)
  expect(await isOver(pauses.light(60_000))).toBe(true)
})
