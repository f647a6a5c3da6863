import { expect } from 'vitest'
import type { Locale } from '#app/i18n/locale.ts'
import type { messages } from '#app/i18n/messages.ts'
import { hiddenField } from '#tests/make/shopping.ts'
import type { Answer } from '#tests/make/visitor.ts'
import type { Counter } from '../counter.ts'
import { typedIn } from '../page.ts'
import { type Change, changed, expectSentence, keptOf, writingNothing } from './refusal.ts'

export type Errors = ReturnType<typeof messages>['errors']

/** A change to a good giving form, and the sentence that it must be answered with. */
export type Case = {
  what: string
  field: string
  sentence: (errors: Errors, locale: Locale) => string
  change: Change
}

/** A visitor at the filled-in giving form. */
export async function filledGift(counter: Counter, locale: Locale = 'sv') {
  const visitor = counter.shop.visitor()
  const page = await visitor.ask(`/${locale}/give`)
  const form = {
    ...{ rhythm: 'once', currency: 'SEK', form: hiddenField(page.body, 'form') },
    ...{ amount: '25000', ownAmount: '', fund: 'safe-nights' },
    ...{ name: 'Astrid Exempel', email: 'astrid@exempel.se' },
  }
  const send = (change: Change) => visitor.ask(`/${locale}/give`, { form: changed(form, change) })
  return { form, send }
}

type Filled = Awaited<ReturnType<typeof filledGift>>

/** Everything that was typed and chosen is in the form again. */
export function expectGiftKept({ body }: Answer, { form }: Filled, change: Change): void {
  const sent = changed(form, change)
  for (const name of ['name', 'email', 'ownAmount']) {
    expect(typedIn(body, name), name).toBe(keptOf(sent, name))
  }
  if (!('fund' in change)) expect(typedIn(body, 'fund')).toBe(form.fund)
}

/** Fields that the visitor does not see: their sentence stands at the top of the form itself. */
const unseen = ['currency', 'form']

/** Sends the form with a change in it; it must come back with this sentence, everything kept and nothing written. */
export async function expectGiftRefused(
  counter: Counter,
  {
    field,
    change,
    sentence,
    status = 422,
  }: Omit<Case, 'sentence'> & { sentence: string; status?: number },
  locale: Locale,
): Promise<void> {
  const filled = await filledGift(counter, locale)
  const answer = await writingNothing(counter, () => filled.send(change))
  expect(answer.status).toBe(status)
  expectSentence(answer, unseen.includes(field) ? 'gift' : field, sentence)
  expectGiftKept(answer, filled, change)
}
