import { findToldChange } from '#app/domain/plans/changes/find-told-change.server.ts'
import type { PlanView } from '#app/domain/plans/plan-view.ts'
import { formatDate, formatMoneyWithCode } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { isId } from '#app/values/id.ts'
import { letterWords } from '#emails/words.ts'

/** What became of a change, in words for the page that is shown after it. */
export type ToldWords = { kind: 'done' | 'plain' | 'wrong'; title?: string; text: string }

type Asked = {
  /** The change that was made, or the number of the plan that got another card. */
  change: string | null
  card: string | null
  /** Set where name or language was just saved. */
  details: string | null
  plans: readonly PlanView[]
  locale: Locale
}

/** What became of a change of one of these plans, in the words of its letter; undefined for any other's. */
export async function toldChange(asked: Asked): Promise<ToldWords | undefined> {
  const { change, card, plans, locale } = asked
  const { change: text, details } = messages(locale).giving
  if (asked.details !== null) return { kind: 'done', text: `${details.saved} ${text.confirmed}` }
  const withCard = plans.find(({ number }) => number === card)
  if (withCard) return { kind: 'done', text: text.cardLeft(withCard.number) }
  const told = isId(change) ? await findToldChange(change, locale) : undefined
  if (!told || !plans.some((plan) => plan.id === told.planId)) return undefined
  if (told.state === 'wanted') return { kind: 'plain', text: text.waiting(told.planNumber) }
  if (told.state === 'refused') return { kind: 'wrong', text: text.notMade(told.planNumber) }
  const { title, lead } = letterWords(locale).planChanged.changes[told.kind]
  const words = {
    amount: formatMoneyWithCode(told.amount, locale),
    fund: told.fund,
    next: told.nextAt ? formatDate(told.nextAt, locale) : '',
  }
  return { kind: 'done', title, text: `${lead(words)} ${text.confirmed}` }
}
