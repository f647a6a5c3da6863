import type { Given } from './gifts-given.ts'
import { type Scene, until } from './scene.ts'
import { refundsAtStripe } from './stripe-side.ts'

/** What our rows, books and papers say of what went back of a gift; $2 are the references under which it could have. */
const told = `SELECT d.refunded_amount AS counted, (d.state = 'refunded')::int AS closed,
    (SELECT count(*)::int FROM receipt k JOIN receipt o ON o.id = k.refers_to
      WHERE k.reference = ANY($2) AND o.reference = 'donation/' || d.id) AS credits,
    (SELECT coalesce(sum(k.amount), 0)::int FROM receipt k WHERE k.reference = ANY($2)) AS credited,
    (SELECT count(*)::int FROM ledger_entry e WHERE e.reference = ANY($2)) AS entries,
    (SELECT count(*)::int FROM letter l WHERE l.reference = ANY($2) AND l.kind = 'gift-credited') AS letters
  FROM donation d WHERE d.id = $1`

const rowsOf = `SELECT r.id, r.amount, r.state FROM refund r JOIN payment p ON p.id = r.payment_id
  WHERE p.reference = 'donation/' || $1::uuid`

type RefundRow = { id: string; amount: number; state: string }

/** Waits until nothing is under way, then compares Stripe, our rows, the books and the papers. */
export async function wrongRefunds(
  scene: Scene,
  { id, intent, amount }: Given,
  { atStripe }: { atStripe: number },
): Promise<string[]> {
  const stripe = await refundsAtStripe(scene, intent)
  const given = stripe.reduce((sum, refund) => sum + refund.amount, 0)
  const rows = () => scene.ask<RefundRow>(rowsOf, [id])
  await until('every refund is known', 45, async () => {
    const now = await rows()
    const waiting = now.some(({ state }) => state === 'owed' || state === 'pending')
    return !waiting && now.filter(({ state }) => state === 'succeeded').length === stripe.length
  }).catch(() => undefined)
  const now = await rows()
  const failed = now.filter(({ state }) => state !== 'succeeded').length
  const count = stripe.length
  const papers = { credits: count, credited: given, entries: count, letters: count }
  const references = now.map((row) => `refund/${row.id}`)
  const [found] = await scene.ask(told, [id, references])
  return [
    ...(given > amount ? [`${given} of ${amount} went back`] : []),
    // Only Stripe's own hand can make a promise of ours come to nothing.
    ...(failed > 0 && atStripe === 0 ? [`${failed} refunds were promised in vain`] : []),
    ...differing(found, { counted: given, closed: given === amount ? 1 : 0, ...papers }),
  ]
}

/** A gift by bank that was taken back: Stripe never heard of it, and the giver hears of it only once she has its receipt. */
export async function wrongRecorded(scene: Scene, { id, amount }: Given): Promise<string[]> {
  const [found] = await scene.ask(told, [id, [`taking-back/${id}`]])
  const [heard] = await scene.ask<{ n: number }>(
    `SELECT count(*)::int AS n FROM letter WHERE reference = 'donation/' || $1::uuid`,
    [id],
  )
  const refunds = await scene.ask(rowsOf, [id])
  const papers = { credits: 1, credited: amount, entries: 1, letters: heard?.n }
  return [
    ...(refunds.length > 0 ? ['a gift by bank has a refund at Stripe'] : []),
    ...differing(found, { counted: amount, closed: 1, ...papers }),
  ]
}

/** Key by key, so that the order of columns says nothing. */
function differing(found: Record<string, unknown> = {}, expected: Record<string, unknown>) {
  return Object.entries(expected).flatMap(([what, value]) =>
    found[what] === value ? [] : [`${what} is ${found[what]}, not ${value}`],
  )
}

/** The kept totals of the funds against the gifts themselves, at one instant. */
export async function wrongTotals(scene: Scene): Promise<string[]> {
  const rows = await scene.ask<{ fund_id: string; kept: string; given: string }>(
    `SELECT fund_id, kept.amount AS kept, given.amount AS given
     FROM (SELECT fund_id, currency, sum(amount) AS amount FROM fund_total GROUP BY 1, 2) kept
     FULL JOIN (SELECT fund_id, currency, sum(amount - refunded_amount) AS amount FROM donation
       WHERE state IN ('settled', 'refunded') GROUP BY 1, 2) given USING (fund_id, currency)
     WHERE coalesce(kept.amount, 0) <> coalesce(given.amount, 0)`,
  )
  return rows.map(({ kept, given }) => `a fund says ${kept}, its gifts ${given}`)
}

/** Each credit letter has arrived, and arrived once. */
export async function wrongLetters(scene: Scene): Promise<string[]> {
  const owed = `SELECT count(*)::int AS n FROM letter WHERE kind = 'gift-credited' AND state <> 'sent'`
  const late = await until('every credit letter has left', 60, async () => {
    const [row] = await scene.ask<{ n: number }>(owed)
    return row?.n === 0
  }).then(
    () => [],
    (error: Error) => [error.message],
  )
  const due = await scene.ask<{ email: string; n: number }>(
    `SELECT recipient AS email, count(*)::int AS n FROM letter WHERE kind = 'gift-credited' GROUP BY 1`,
  )
  const inbox = await fetch(`${scene.neighbours.url}/inbox.json?limit=10000`)
  const letters = (await inbox.json()) as { to: string[]; subject: string }[]
  const credits = letters.filter(({ subject }) => subject.startsWith('Kreditkvitto'))
  const wrong = due.flatMap(({ email, n }) => {
    const arrived = credits.filter(({ to }) => to.includes(email)).length
    return arrived === n ? [] : [`${arrived} credit letters arrived of ${n}`]
  })
  return [...late, ...wrong]
}
