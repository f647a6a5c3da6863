import { describe, expect, it } from 'vitest'
import { mergePeople } from '#app/domain/privacy/merge-people.server.ts'
import { countDueFiles } from '#app/domain/tax/count-due-files.server.ts'
import { findOwnNumber } from '#app/domain/tax/find-own-number.server.ts'
import { findStatement } from '#app/domain/tax/find-statement.server.ts'
import { removeNumber } from '#app/domain/tax/remove-number.server.ts'
import { db } from '#app/platform/db.server.ts'
import { addHours } from '#app/values/period.ts'
import { testNumbers } from '#tests/make/tax.ts'
import {
  anna,
  bo,
  by,
  give,
  leave,
  make,
  now,
  send,
  setRefunded,
  supporterOf,
  useTaxWorld,
} from './files-world.ts'

useTaxWorld()

const [hers, other] = ['anna@prov.example', 'anna.work@prov.example']

/** Merges the two, with the number of one of them where both have left one. */
async function merge(stays: string, numberOf?: string) {
  const shown = async (email: string) => {
    const { id, version } = await db().supporter.findUniqueOrThrow({ where: { email } })
    return { id, version }
  }
  const choice = { stays: await supporterOf(stays), name: 'Anna', locale: 'sv' } as const
  const merged = await mergePeople({
    pair: [await shown(hers), await shown(other)],
    choice: { ...choice, ...(numberOf && { numberOf: await supporterOf(numberOf) }) },
    ...{ by, now: addHours(now, 1) },
  })
  expect(merged.ok).toBe(true)
}

const sentLines = async () => {
  const lines = await send()
  return typeof lines === 'string' ? lines : [...lines].sort()
}

describe('a gift that was reported', () => {
  it('is moved to the number that its giver leaves instead, and never stands under both', async () => {
    const gift = await give(hers, 1_000)
    await leave(hers, anna)
    expect(await send()).toEqual([[anna, 1, 1_000]])
    await leave(hers, bo)
    expect(await sentLines()).toEqual([
      [anna, 1, 'removed'],
      [bo, 2, 1_000],
    ])
    expect(await make()).toBe('nothing_to_say')
    const giver = { id: await supporterOf(hers), name: 'Anna' }
    const statement = await findStatement({ giver, year: 2026, locale: 'sv', now })
    expect(statement?.tax).toMatchObject({ lastFour: '2380', reported: true })
    // What was taken back since is corrected where it stands, though she has taken that number back too.
    await removeNumber(giver.id, now)
    expect(await make()).toBe('nothing_to_say')
    await setRefunded(gift.id, 40_000)
    expect(await send()).toEqual([[bo, 2, 600]])
    // And the first number comes back under its own.
    await leave(hers, anna)
    expect(await sentLines()).toEqual([
      [anna, 1, 600],
      [bo, 2, 'removed'],
    ])
  })

  it('stays under a number that somebody else has left too', async () => {
    await give(hers, 300)
    await give(other, 500)
    await leave(hers, anna)
    await leave(other, anna)
    expect(await send()).toEqual([[anna, 1, 800]])
    await leave(hers, bo)
    expect(await sentLines()).toEqual([
      [anna, 1, 500],
      [bo, 2, 300],
    ])
  })
})

it('a year that was sent is due again for as long as it can be corrected, and no longer', async () => {
  const gift = await give(hers, 1_000)
  await leave(hers, anna)
  await send()
  await setRefunded(gift.id, 40_000)
  await db().donation.update({ where: { id: gift.id }, data: { closedAt: new Date('2030-05-01') } })
  const due = (year: number) => countDueFiles(new Date(`${year}-06-01T10:00:00Z`))
  expect([await due(2030), await due(2032), await due(2033)]).toEqual([1, 1, 0])
})

describe('two who become one', () => {
  const both = async () => {
    await give(hers, 300)
    await give(other, 500)
    await leave(hers, anna)
    await leave(other, bo)
    const lines = await send()
    const specOf = (digits: string) =>
      (lines as [string, number, unknown][]).find(([number]) => number === digits)?.[1]
    return specOf
  }

  it.each([
    ['of whoever stays', undefined, anna, bo],
    ['of whoever goes', other, bo, anna],
  ])(
    'are reported under the number %s, the whole of it, and the other is taken back',
    async (_what, numberOf, kept, gone) => {
      const specOf = await both()
      expect(await countDueFiles(now)).toBe(0)
      await merge(hers, numberOf)
      expect(await countDueFiles(now)).toBe(1)
      const lines = await send()
      expect(lines).toHaveLength(2)
      expect(lines).toContainEqual([kept, specOf(kept), 800])
      expect(lines).toContainEqual([gone, specOf(gone), 'removed'])
      expect(await make()).toBe('nothing_to_say')
      expect(await db().taxNumber.count()).toBe(1)
      expect(await findOwnNumber(await supporterOf(hers))).toMatchObject({
        lastFour: kept.slice(-4),
      })
    },
  )

  it('under one number change nothing that was said', async () => {
    await give(hers, 300)
    await give(other, 500)
    await leave(hers, anna)
    await leave(other, anna)
    await send()
    await merge(hers)
    expect(await make()).toBe('nothing_to_say')
  })

  it('are due again when only one of them had left a number', async () => {
    await give(hers, 300)
    await give(other, 500)
    await leave(other, testNumbers.sv[2])
    await send()
    await merge(hers)
    expect(await countDueFiles(now)).toBe(1)
    expect(await send()).toEqual([[testNumbers.sv[2], 1, 800]])
  })
})
