import { settlePlanReturn } from '#app/domain/checkout/settle-plan-return.server.ts'
import { settleReturn } from '#app/domain/checkout/settle-return.server.ts'
import { findFund } from '#app/domain/donations/find-fund.server.ts'
import { findGiftByToken } from '#app/domain/donations/find-gift.server.ts'
import { listOwnGifts } from '#app/domain/donations/own/list-own-gifts.server.ts'
import { listOwnYears } from '#app/domain/donations/own/list-own-years.server.ts'
import { suggestAmounts } from '#app/domain/donations/suggest-amounts.server.ts'
import { findTributeOf } from '#app/domain/donations/tributes/find-tribute-of.server.ts'
import { findPlanThanks } from '#app/domain/plans/find-plan-thanks.server.ts'
import { listPlansOf } from '#app/domain/plans/list-plans-of.server.ts'
import { findGiver } from '#app/domain/supporters/find-giver.server.ts'
import { findOffer } from '#app/domain/tax/find-offer.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Money } from '#app/values/money.ts'
import type { Rhythm } from '#app/values/rhythm.ts'
import { toldChange } from './told-change.server.ts'

export type Asked = {
  token: string
  locale: Locale
  /** Where the list of gifts goes on; a change that was just made, and a plan that got another card. */
  after: string | null
  change: string | null
  card: string | null
  details: string | null
}

/**
 * What an unguessable address shows. The address that Stripe sends a payer back to opens that one gift or plan only, since whoever pays may have
 * typed somebody else's e-mail; the one in letters, which only the address on file gets, opens everything of one supporter.
 */
export const findShown = async (asked: Asked) =>
  (await findGiverShown(asked)) ?? (await findGiftShown(asked)) ?? (await findPlanShown(asked))

async function findGiverShown({ token, locale, after, ...done }: Asked) {
  const giver = await findGiver(token)
  if (!giver) return undefined
  const [plans, gifts, years] = await Promise.all([
    listPlansOf(giver.id, locale),
    listOwnGifts(giver.id, { locale, after }),
    listOwnYears(giver.id),
  ])
  const told = await toldChange({ ...done, plans, locale })
  const isFirstPage = after === null
  return { kind: 'giver' as const, giver, plans, gifts, years, isFirstPage, told }
}

/** Asks Stripe first while the payment is not settled. */
async function findGiftShown({ token, locale }: Asked) {
  await settleReturn({ kind: 'donation', token, now: now() })
  const gift = await findGiftByToken(token)
  if (!gift) return undefined
  const { amount, costCovered, rhythm, fund, company, anonymous } = gift
  const chosen = { amount, costCovered: costCovered.amount, rhythm, slug: fund.slug }
  const isNamed = !company && !anonymous
  const tribute = gift.hasTribute ? await findTributeOf(gift.id) : undefined
  return {
    kind: 'gift' as const,
    gift,
    tribute,
    ...(await besides({ ...chosen, isNamed }, locale)),
  }
}

type Chosen = {
  amount: Money
  costCovered: number
  rhythm: Rhythm
  slug: string
  /** Whether it is somebody's own, in her name: only then is a number left for the tax agency. */
  isNamed: boolean
}

/** What a page of thanks says beside what came: how far its fund has come, what the amount does, and whether it may count for tax. */
async function besides({ amount, costCovered, rhythm, slug, isNamed }: Chosen, locale: Locale) {
  const at = now()
  const [fund, { lines }, { offered }] = await Promise.all([
    findFund(slug, locale),
    suggestAmounts({ currency: amount.currency, fund: slug, locale, now: at }),
    findOffer(at),
  ])
  const chosen = amount.amount - costCovered
  const line = lines.find((known) => known.rhythm === rhythm && known.amount === chosen)?.line
  return { fund, line, taxOffered: offered && isNamed }
}

async function findPlanShown({ token, locale }: Asked) {
  await settlePlanReturn({ token, locale, now: now() })
  const plan = await findPlanThanks(token, locale)
  if (!plan) return undefined
  const { first, costCovered, fund, isNamed } = plan
  const chosen = { amount: first.amount, costCovered, rhythm: 'monthly', slug: fund.slug } as const
  return { kind: 'plan' as const, plan, ...(await besides({ ...chosen, isNamed }, locale)) }
}

export type ShownGiver = NonNullable<Awaited<ReturnType<typeof findGiverShown>>>
