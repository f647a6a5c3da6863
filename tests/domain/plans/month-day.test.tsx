import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { PlanView } from '#app/domain/plans/plan-view.ts'
import { type Locale, locales } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { PlanCard } from '#app/routes/giving/plan-card.tsx'

const at = (day: string) => new Date(`${day}T10:00:00Z`)
const plan: PlanView = {
  ...{ id: 'x', number: 'M-1017', state: 'active', amount: { amount: 20_000, currency: 'SEK' } },
  ...{
    fund: { slug: 'outreach', name: 'Kvällar', open: true },
    resumesAt: undefined,
    endedAt: undefined,
  },
  ...{ nextChargeAt: at('2027-02-28'), anchorAt: at('2027-01-31') },
  ...{ lastGiftAt: at('2027-01-31'), startedAt: at('2027-01-31') },
}
const shown = (change: Partial<PlanView>, locale: Locale) =>
  renderToStaticMarkup(<PlanCard plan={{ ...plan, ...change }} locale={locale} />)

describe('the day of a plan on its giver’s page', () => {
  it.each(locales)('says in %s what a shorter month does to a day that it lacks', (locale) => {
    const { plans: text } = messages(locale).giving
    expect(shown({}, locale)).toContain(text.dayOfLast('31'))
    for (const day of ['29', '30'])
      expect(shown({ anchorAt: at(`2027-01-${day}`) }, locale)).toContain(text.dayOfLast(day))
    const kept = shown({ anchorAt: at('2027-01-28') }, locale)
    expect(kept).toContain(text.dayOf('28'))
    expect(kept).not.toContain(text.dayOfLast('28'))
  })

  it('is not guessed from the last day of a short month', () => {
    const { plans: text } = messages('sv').giving
    expect(shown({ anchorAt: undefined }, 'sv')).not.toContain(text.dayOf('28'))
    const earlier = { anchorAt: undefined, nextChargeAt: at('2027-02-12') }
    expect(shown(earlier, 'sv')).toContain(text.dayOf('12'))
    expect(shown({ state: 'ended', endedAt: at('2027-02-01') }, 'sv')).not.toContain(
      text.dayOfLast('31'),
    )
  })
})
