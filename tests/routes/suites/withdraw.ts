import { describe, expect, it } from 'vitest'
import { type Locale, locales } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { hiddenField } from '#tests/make/shopping.ts'
import { typedIn } from '../page.ts'
import { counter } from '../shared-counter.ts'
import { type Change, changed, expectSentence, keptOf, writingNothing } from './refusal.ts'

const stated = { name: 'Ada Exempel', order: 'L-1042', pieces: '', email: 'ada@exempel.se' }
type Field = keyof typeof stated

type General = keyof ReturnType<typeof messages>['errors']['field']
type Case = { what: string; field: Field; refusal: General; change: Change }

const one = (field: Field, typed: string | string[] | undefined, refusal: General): Case => ({
  what: `${field} ${JSON.stringify(typed)?.slice(0, 40)}`,
  field,
  refusal,
  change: { [field]: typed },
})

const cases: Case[] = [
  one('name', undefined, 'missing'),
  one('name', ' ', 'missing'),
  one('name', 'n'.repeat(10_000), 'too_long'),
  one('name', 'Ada\u0000', 'malformed'),
  one('name', ['Ada', 'Berit'], 'repeated'),
  one('order', undefined, 'missing'),
  one('order', '9'.repeat(41), 'too_long'),
  one('order', 'L-1042\r\nL-1043', 'malformed'),
  one('order', ['L-1042', 'L-1043'], 'repeated'),
  one('pieces', 'p'.repeat(301), 'too_long'),
  one('pieces', 'ring\u2028halsband', 'malformed'),
  one('pieces', ['ring', 'halsband'], 'repeated'),
  one('email', undefined, 'email_missing'),
  one('email', 'ada@exempel.se\r\nBcc: alla@exempel.se', 'email_malformed'),
  one('email', 'ada', 'email_malformed'),
  one('email', ['a@exempel.se', 'b@exempel.se'], 'repeated'),
]

const sentenceOf = ({ field, refusal }: Case, locale: Locale): string => {
  const { withdraw, errors } = messages(locale)
  const missing: Partial<Record<Field, string>> = withdraw.missing
  return (refusal === 'missing' && missing[field]) || errors.field[refusal]
}

describe.each(locales)('the withdrawal form in %s', (locale) => {
  // The second step reads everything anew: nothing that the first refused gets past it.
  const steps = ['withdraw', 'withdraw/confirmation']

  it.each(cases)('refuses $what', async (bad) => {
    const visitor = counter().shop.visitor()
    const form = hiddenField((await visitor.ask(`/${locale}/withdraw`)).body, 'form')
    const sent = changed({ ...stated, form }, bad.change)
    for (const step of steps) {
      const path = `/${locale}/${step}`
      const answer = await writingNothing(counter(), () => visitor.ask(path, { form: sent }))
      expect(answer.status).toBe(422)
      expectSentence(answer, bad.field, sentenceOf(bad, locale))
      for (const name of Object.keys(stated)) {
        expect(typedIn(answer.body, name), name).toBe(keptOf(sent, name))
      }
    }
  })

  it('keeps everything on the way back from the second step', async () => {
    const visitor = counter().shop.visitor()
    const sent = changed(stated, { pieces: 'p'.repeat(10_000), name: ['Ada', 'Berit'] })
    const answer = await writingNothing(counter(), () =>
      visitor.ask(`/${locale}/withdraw/change`, { form: sent }),
    )
    expect(answer.status).toBe(200)
    for (const name of Object.keys(stated)) {
      expect(typedIn(answer.body, name), name).toBe(keptOf(sent, name))
    }
  })

  it.each([undefined, '.', 'a.b', ['a.b', 'c.d'], 'x'.repeat(5_000)])(
    'sends nothing when the form’s own seal is none of ours: %j',
    async (form) => {
      const visitor = counter().shop.visitor()
      const sent = changed(stated, { form })
      const path = `/${locale}/withdraw/confirmation`
      const answer = await writingNothing(counter(), () => visitor.ask(path, { form: sent }))
      expect(answer.status).toBe(422)
      expect(answer.body).toContain(messages(locale).withdraw.formRenewed)
      expect(typedIn(answer.body, 'name')).toBe(stated.name)
    },
  )
})
