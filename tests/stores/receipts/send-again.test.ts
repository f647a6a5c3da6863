import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { countFailedLetters } from '#app/domain/receipts/count-failed-letters.server.ts'
import { listLetters } from '#app/domain/receipts/list-letters.server.ts'
import { sendAgain } from '#app/domain/receipts/send-again.server.ts'
import { sendOwedLetters } from '#app/domain/receipts/send-owed-letters.server.ts'
import { db } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { anna, payForTwo } from '#tests/stores/checkout/paid-order.ts'
import { type Till, times, useTill } from '#tests/stores/checkout/till.ts'

let till: Till
beforeAll(async () => {
  till = await useTill()
})
beforeEach(() => till.open())
afterAll(() => till.close())

const again = (letterId: string, copy = 1) =>
  sendAgain({ letterId, copy, by: anna, now: till.now() })
const inbox = async () =>
  (await (await fetch(`${till.url}/inbox.json`)).json()) as { subject: string; text: string }[]

describe('a letter sent again', () => {
  it('is the same letter under a key of its own, once however often the button is pressed', async () => {
    await payForTwo(till)
    await sendOwedLetters({ now: till.now(), limit: 50 })
    const letter = await db().letter.findFirstOrThrow()
    await times(6, () => again(letter.id))
    await sendOwedLetters({ now: till.now(), limit: 50 })
    const [one, two, ...others] = await inbox()
    expect(others).toEqual([])
    expect(one).toMatchObject({ subject: two?.subject, text: two?.text })
    const keys = (await db().letter.findMany({ orderBy: { id: 'asc' } })).map(({ key }) => key)
    expect(keys).toEqual([letter.key, `${letter.key}/again/1`])
    expect(await db().historyLine.count()).toBe(1)
  })

  it('takes a failed one off the list of those that wait', async () => {
    await payForTwo(till)
    const letter = await db().letter.findFirstOrThrow()
    await db().letter.update({
      where: { id: letter.id },
      data: { state: 'failed', attention: 'x' },
    })
    const failed = () => listLetters({ state: 'failed', after: undefined, limit: 10 })
    expect([(await failed()).length, await countFailedLetters(10)]).toEqual([1, 1])
    await again(letter.id)
    expect([(await failed()).length, await countFailedLetters(10)]).toEqual([0, 0])
  })

  it('is refused while it is under way, and for one that is not there', async () => {
    await payForTwo(till)
    const letter = await db().letter.findFirstOrThrow()
    expect(await again(letter.id)).toMatchObject({ refusal: 'still_under_way' })
    expect(await again(newId())).toMatchObject({ refusal: 'no_letter' })
    expect(await db().letter.count()).toBe(1)
  })
})
