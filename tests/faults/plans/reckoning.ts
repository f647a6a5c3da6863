import type Stripe from 'stripe'
import { db } from '#app/platform/db.server.ts'
import type { Lives, Quiet } from './givers.ts'
import type { Stage } from './stage.ts'

const key = (of: { id: string | null; amount: number; currency: string }) =>
  `${of.id}: ${of.amount} ${of.currency.toUpperCase()}`

const planOf = (invoice: Stripe.Invoice) =>
  String(invoice.parent?.subscription_details?.subscription)

/** The shop's clock and Stripe's may be so far apart when a giver rests. In seconds; no charge falls due in so short a time by chance alone. */
const leeway = 900

const restsOf = (quiet: Quiet, invoice: Stripe.Invoice) => quiet.get(planOf(invoice)) ?? []

const isQuiet = (quiet: Quiet, invoice: Stripe.Invoice): boolean =>
  restsOf(quiet, invoice).some(
    ({ from, until }) => invoice.created > from + leeway && invoice.created < until,
  )

/** A month that was open when a giver came to rest is let go by, and whatever falls due in the rest. */
const mayBeVoid = (quiet: Quiet, invoice: Stripe.Invoice): boolean => {
  const at = invoice.status_transitions.voided_at ?? 0
  return restsOf(quiet, invoice).some(
    ({ from, until }) => at >= from - leeway && at <= until + leeway,
  )
}

/** So close together no two charges of one plan are: a month is at least 28 days, and a day that is moved keeps 15. */
const fewestDays = 14

/** What is wrong with the months that Stripe wrote: one charged twice or within days, in a rest, or let go by without a reason. */
function wrongMonths(invoices: Stripe.Invoice[], quiet: Quiet): string[] {
  const last = new Map<string, number>()
  return invoices.toReversed().flatMap((invoice) => {
    const { id, status, created } = invoice
    if (status === 'void') return mayBeVoid(quiet, invoice) ? [] : [`${id} was let go by`]
    if (status !== 'paid') return []
    const before = last.get(planOf(invoice))
    last.set(planOf(invoice), created)
    const isNear = before !== undefined && created - before < fewestDays * 24 * 3600
    return [
      ...(isNear ? [`${id} charges twice within days`] : []),
      ...(isQuiet(quiet, invoice) ? [`${id} charges while nothing may be charged`] : []),
    ]
  })
}

/** Charges and gifts as lines, and those that only one side has. */
async function compare(paid: Stripe.Invoice[]): Promise<string[]> {
  const charges = paid.map(({ id, amount_paid: amount, currency }) => key({ id, amount, currency }))
  const gifts = await db().donation.findMany({
    where: { planId: { not: null } },
    select: { id: true, invoiceId: true, amount: true, currency: true, state: true },
  })
  const kept = gifts.map(({ invoiceId: id, amount, currency }) => key({ id, amount, currency }))
  const [atStripe, here] = [new Set(charges), new Set(kept)]
  return [
    ...charges.filter((one) => !here.has(one)).map((one) => `${one} was charged and is no gift`),
    ...kept
      .filter((one) => !atStripe.has(one))
      .map((one) => `${one} is a gift and was not charged`),
    ...(kept.length === here.size ? [] : [`${kept.length - here.size} gifts are doubles`]),
  ]
}

/** Gifts without exactly one payment, receipt and receipt's letter. */
async function wrongPapers(): Promise<string[]> {
  const rows = await db().$queryRaw<{ id: string; papers: string }[]>`
    SELECT d.invoice_id AS id, papers FROM donation d, LATERAL (SELECT
      (SELECT count(*) FROM payment p WHERE p.reference = 'donation/' || d.id AND p.state = 'succeeded') || ' payments, '
      || (SELECT count(*) FROM receipt r WHERE r.reference = 'donation/' || d.id) || ' receipts, '
      || (SELECT count(*) FROM letter l WHERE l.reference = 'donation/' || d.id) || ' letters' AS papers) counted
    WHERE d.plan_id IS NOT NULL AND papers <> '1 payments, 1 receipts, 1 letters'`
  return rows.map(({ id, papers }) => `${id} has ${papers}`)
}

/** Sums by currency, in minor units, of the stand-in's own book and of the gifts. */
async function sums({ stripe }: Stage): Promise<{ faults: string[]; sum: string }> {
  const atStripe: Record<string, number> = {}
  for await (const line of stripe.balanceTransactions.list({ type: 'charge', limit: 100 })) {
    const currency = line.currency.toUpperCase()
    atStripe[currency] = (atStripe[currency] ?? 0) + line.amount
  }
  const gifts = await db().donation.groupBy({
    by: ['currency'],
    where: { planId: { not: null } },
    _sum: { amount: true },
  })
  const here = Object.fromEntries(gifts.map(({ currency, _sum }) => [currency, _sum.amount]))
  const faults = ['SEK', 'NOK', 'EUR'].flatMap((currency) => {
    const [charged = 0, given = 0] = [atStripe[currency], here[currency] ?? 0]
    return charged === given ? [] : [`${currency}: ${charged} charged, ${given} given`]
  })
  const sum = Object.entries(atStripe).map(([currency, amount]) => `${amount} ${currency}`)
  return { faults, sum: sum.sort().join(' + ') }
}

/** A giver who was told of one thing twice. */
async function toldTwice(): Promise<string[]> {
  const rows = await db().$queryRaw<{ key: string }[]>`
    SELECT n.occasion AS key FROM plan_notice n JOIN letter l ON l.reference = 'plan-notice/' || n.id
    GROUP BY n.occasion HAVING count(*) > 1`
  return rows.map((row) => `${row.key} was told of twice`)
}

/** Everything that is wrong once the year is over, and what it came to. */
export async function reckon({ stage, quiet }: Lives) {
  const all = await stage.stripe.invoices
    .list({ limit: 100 })
    .autoPagingToArray({ limit: 10_000 * 10 })
  const invoices = all.filter(({ amount_due: due }) => due > 0)
  const paid = invoices.filter(({ status }) => status === 'paid')
  const { faults, sum } = await sums(stage)
  const notices = await db().planNotice.count()
  const wrong = [...wrongMonths(invoices, quiet), ...(await compare(paid)), ...faults]
  const papers = [...(await wrongPapers()), ...(await toldTwice())]
  return { faults: [...wrong, ...papers], notes: { charges: paid.length, notices, sum } }
}
