import { describe, expect, it } from 'vitest'
import { locales } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { db } from '#app/platform/db.server.ts'
import type { Visitor } from '#tests/make/visitor.ts'
import { leadsSomewhere, sentenceBeside, summaryOf, typedIn, wordsOf } from '../page.ts'
import { counter } from '../shared-counter.ts'
import { atCheckout, expectKept, submit } from './filled-checkout.ts'
import { changed, expectSentence, writingNothing } from './refusal.ts'

describe.each(locales)('the checkout in %s, when the shop has changed', (locale) => {
  const { errors, shop } = messages(locale)

  const refused = async (visitor: Visitor, form: [string, string][]) => {
    const answer = await writingNothing(counter(), () => submit(visitor, locale, form))
    expectKept(answer.body, form)
    return answer
  }

  /** What the page says about the one line of the order, beside it, and in the summary below what it says of the whole. */
  const expectLine = (html: string, { variantId, general, problem }: Record<string, string>) => {
    const place = `line-${variantId}`
    const { lines, ...rest } = summaryOf(html)
    expect(lines).toBe(general)
    expect(sentenceBeside(html, 'lines')).toBe(general)
    expect(Object.keys(rest)).toEqual([place])
    expect(rest[place]).toMatch(new RegExp(`: ${problem}$`))
    expect(sentenceBeside(html, place)).toBe(problem)
    for (const to of ['lines', place]) expect(leadsSomewhere(html, to)).toBe(true)
  }

  it('says 409 to another price than was shown, beside the sum', async () => {
    const { visitor, form } = await atCheckout(counter())
    const answer = await refused(visitor, changed(form, { total: 'SEK 100' }))
    expect(answer.status).toBe(409)
    expectSentence(answer, 'sum', errors.checkout.price_changed)
  })

  it('says 422 to a delivery that does not exist, beside those that do', async () => {
    const { visitor, form } = await atCheckout(counter())
    const answer = await refused(visitor, changed(form, { delivery: 'pigeon' }))
    expect(answer.status).toBe(422)
    expectSentence(answer, 'delivery', errors.checkout.delivery_unavailable)
  })

  it('says 422 where it cannot be sent to at all', async () => {
    const { visitor, form } = await atCheckout(counter())
    const answer = await refused(visitor, changed(form, { country: 'DE', postcode: '10115' }))
    expect(answer.status).toBe(422)
    expectSentence(answer, 'delivery', messages(locale).checkout.noDelivery('SEK'))
    expect(/<input[^>]*name="delivery"[^>]*>/.exec(answer.body)?.[0]).toContain(form.delivery)
  })

  it('says 409 to a piece that was sold meanwhile, beside its line', async () => {
    const { visitor, form } = await atCheckout(counter(), 'few')
    const { variantId } = counter().wares.few
    await db().stock.update({ where: { variantId }, data: { onHand: 0 } })
    const answer = await refused(visitor, changed(form, {}))
    await db().stock.update({ where: { variantId }, data: { onHand: 2 } })
    expect(answer.status).toBe(409)
    const problem = shop.basket.problems.sold_out()
    expectLine(answer.body, { variantId, general: errors.checkout.sold_out, problem })
  })

  it('says 409 to a currency that a piece has no price in, beside its line', async () => {
    const { visitor, form } = await atCheckout(counter(), 'crownsOnly')
    visitor.cookies.set('lykta_currency', 'EUR')
    const answer = await refused(visitor, changed(form, {}))
    expect(answer.status).toBe(409)
    const { variantId } = counter().wares.crownsOnly
    const problem = shop.basket.problems.no_price(0, 'EUR')
    expectLine(answer.body, { variantId, general: errors.checkout.basket_problem, problem })
  })

  it.each(['0194f1a0', '', 'altered.AAAA'])(
    'says 422 when the basket is empty or cannot be read: "%s"',
    async (basket) => {
      const { visitor, form } = await atCheckout(counter())
      visitor.cookies.set('lykta_basket', basket)
      const answer = await refused(visitor, changed(form, {}))
      expect(answer.status).toBe(422)
      expectSentence(answer, 'lines', errors.checkout.basket_empty)
      expect(typedIn(answer.body, 'country')).toBe('SE')
      expect(wordsOf(answer.body)).not.toContain(messages(locale).checkout.pay)
    },
  )

  it('names what is wrong in the form beside an empty basket, and asks to see its price in vain', async () => {
    const { visitor, form } = await atCheckout(counter())
    visitor.cookies.clear()
    const answer = await refused(visitor, changed(form, { name: '', total: undefined }))
    expect(answer.status).toBe(422)
    expect(summaryOf(answer.body)).toEqual({
      name: errors.fields.name.missing,
      lines: errors.checkout.basket_empty,
    })
    const updated = await refused(visitor, changed(form, { update: 'yes' }))
    expect(updated.status).toBe(422)
    expectSentence(updated, 'lines', errors.checkout.basket_empty)
  })
})
