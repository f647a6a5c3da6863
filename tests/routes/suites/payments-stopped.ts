import { expect, it } from 'vitest'
import { locales } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { db } from '#app/platform/db.server.ts'
import { counter } from '../shared-counter.ts'
import { expectGiftKept, filledGift } from './filled-gift.ts'
import { expectSentence, writingNothing } from './refusal.ts'

it.each(locales)('a gift while payments are stopped is answered 429, in %s', async (locale) => {
  const setting = { name: 'card_testing', value: { mode: 'stopped', reason: 'prov' } }
  await db().setting.create({ data: setting })
  try {
    const filled = await filledGift(counter(), locale)
    const answer = await writingNothing(counter(), () => filled.send({}))
    expect([answer.status, answer.headers['retry-after']]).toEqual([429, '900'])
    expectSentence(answer, 'gift', messages(locale).errors.gift.payments_stopped)
    expectGiftKept(answer, filled, {})
  } finally {
    await db().setting.delete({ where: { name: 'card_testing' } })
  }
})
