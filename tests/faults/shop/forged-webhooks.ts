import { createHmac, randomBytes } from 'node:crypto'
import { makeEvent, signedEvent } from '#tests/bench/webhooks.ts'
import { reachPayment } from '#tests/make/shopping.ts'
import { type Chance, chanceFrom, type Findings } from './chance.ts'
import { type Scene, stockedVariant } from './scene.ts'

type Forgery = { body: string; headers: Record<string, string> }

const paidEvent = (session: string) =>
  makeEvent('checkout.session.completed', {
    id: session,
    object: 'checkout.session',
    payment_status: 'paid',
  })

/** Ways to lie about a payment; each takes a well-signed telling of a real, unpaid session. */
function forge(kind: number, session: string, secret: string): Forgery {
  const event = paidEvent(session)
  const good = signedEvent(event, secret)
  const at = Math.floor(Date.now() / 1000)
  const header = (value: string): Forgery => ({
    body: good.body,
    headers: { ...good.headers, 'stripe-signature': value },
  })
  const lies: (() => Forgery)[] = [
    () => signedEvent(event, `whsec_${randomBytes(16).toString('hex')}`),
    () => ({ ...good, body: good.body.replace('completed', 'completeD') }),
    () => ({ ...good, body: `${good.body} ` }),
    () => signedEvent(event, secret, at - 301 - Math.floor(Math.random() * 100_000)),
    () => ({ body: good.body, headers: { 'content-type': 'application/json' } }),
    () => header(''),
    () => header(`t=${at}`),
    () => header(`t=${at},v1=${'0'.repeat(64)}`),
    () =>
      header(
        `t=${at},v0=${createHmac('sha256', secret).update(`${at}.${good.body}`).digest('hex')}`,
      ),
    () => header(good.headers['stripe-signature'].replace(/t=\d+/, `t=${at + 1}`)),
    () => signedEvent({ ...event, livemode: true }, secret),
    () => ({ body: '', headers: good.headers }),
    () => ({ body: good.body.slice(0, -10), headers: good.headers }),
    () => header('t=NaN,v1=zz'),
  ]
  return (lies[kind % lies.length] ?? lies[0])?.() ?? good
}

/** Tells the shop lies about a payment page that nobody has paid. All are refused with 400 and no row of any table changes. */
export async function tellLies(
  scene: Scene,
  { rounds, seed }: { rounds: number; seed: number },
): Promise<Findings> {
  const chance: Chance = chanceFrom(seed)
  const faults: string[] = []
  const page = await reachPayment(scene.shop.visitor(), await stockedVariant(scene, 5))
  const session = page.split('/').at(-1) ?? ''
  const before = await fingerprint(scene)
  for (let round = 0; round < rounds; round += 1) {
    const { body, headers } = forge(
      chance.between(0, 13),
      session,
      scene.settings.STRIPE_WEBHOOK_SECRET ?? '',
    )
    const answer = await fetch(`${scene.shop.url}/webhooks/stripe`, {
      method: 'POST',
      body,
      headers,
    })
    if (answer.status !== 400) faults.push(`round ${round}: answered ${answer.status}`)
  }
  const after = await fingerprint(scene)
  if (after !== before) faults.push('a row was written or changed')
  return { rounds, seed, faults, notes: {} }
}

/** A digest of every table that a payment could touch. `checked_at` moves by itself when the reconciler asks. */
async function fingerprint(scene: Scene): Promise<string> {
  const tables = [
    'order',
    'payment',
    'receipt',
    'letter',
    'ledger_entry',
    'ledger_line',
    'stock',
    'stock_hold',
    'stock_movement',
    'stripe_event',
    'supporter',
    'donation',
    'refund',
  ]
  const digests: string[] = []
  for (const table of tables) {
    const [row] = await scene.ask<{ digest: string }>(
      `SELECT count(*) || md5(coalesce(string_agg(md5((to_jsonb(t) - 'checked_at')::text), '' ORDER BY md5((to_jsonb(t) - 'checked_at')::text)), '')) AS digest FROM "${table}" t`,
    )
    digests.push(`${table} ${row?.digest}`)
  }
  return digests.join('\n')
}
