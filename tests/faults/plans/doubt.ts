import { elsewhere } from '#tests/faults/campaigns/campaign-scene.ts'
import { type Chance, chanceFrom, type Findings } from '#tests/faults/shop/chance.ts'
import { type Scene, until } from '#tests/faults/shop/scene.ts'
import { hiddenField, press } from '#tests/make/shopping.ts'
import type { Answer, Visitor } from '#tests/make/visitor.ts'

type Round = { visitor: Visitor; email: string; headers: Record<string, string>; chance: Chance }

/**
 * A giver in doubt, over HTTP: one window or two, each form pressed up to three times at once, the page reloaded, the way back taken and the form sent
 * once more, the payment left by its own link and begun again, the payment pressed twice, and everything sent again once it is paid. Always one plan, one subscription, one charge.
 */
export async function giveInDoubt(
  scene: Scene,
  { rounds, seed, seconds = 240 }: { rounds: number; seed: number; seconds?: number },
): Promise<Findings> {
  const chance = chanceFrom(seed)
  const faults: string[] = []
  const before = await charged(scene)
  const emails: string[] = []
  let sent = 0
  for (let number = 1; number <= rounds; number += 1) {
    const email = `doubt-${seed}-${number}@givers.example`
    emails.push(email)
    const visitor = scene.shop.visitor()
    const found = await oneGiver({ visitor, email, headers: elsewhere(chance), chance })
    sent += found.sent
    faults.push(...found.faults.map((fault) => `round ${number}: ${fault}`))
    if (faults.length > 20) break // the first say enough
  }
  faults.push(...(await countPlans(scene, { emails, before, seconds })))
  return { rounds, seed, faults, notes: { sent, plans: emails.length } }
}

/** What one giver does; answers how many forms she sent and what was wrong with the answers. */
async function oneGiver(round: Round): Promise<{ sent: number; faults: string[] }> {
  const { visitor, chance } = round
  const forms = await Promise.all(
    Array.from({ length: chance.between(1, 2) }, () => openForm(round)),
  )
  const clicks = forms.flatMap((form) => Array<Form>(chance.between(1, 3)).fill(form))
  const answers = await Promise.all(clicks.map((form) => sendForm(round, form)))
  if (chance.next() < 0.5) answers.push(await sendForm(round, await openForm(round)))
  const pages = pagesOf(answers)
  if (pages.length !== 1) return { sent: answers.length, faults: [`${told(answers)}`] }
  const page = await leftOnce(round, pages[0] ?? '')
  await Promise.all([press(visitor.twin(), page, 'pay'), press(visitor.twin(), page, 'pay')])
  await chance.pause(50)
  const again = await Promise.all(
    [...forms, await openForm(round)].map((form) => sendForm(round, form)),
  )
  // Until the shop has heard of the payment it leads to the page where it was made; a new payment page would be a second plan.
  const others = pagesOf(again).filter((one) => one !== page)
  const odd = again.filter(({ status }) => ![303, 409, 422].includes(status))
  return {
    sent: answers.length + again.length,
    faults: others.length + odd.length > 0 ? [`sent again: ${told(again)}`] : [],
  }
}

/** Half of the givers leave the payment by its own way back, twice at once, and send what the form then has; answers the page that is left to pay on. */
async function leftOnce(round: Round, page: string): Promise<string> {
  const { visitor, headers, chance } = round
  if (chance.next() < 0.5) return page
  const { headers: back } = await press(visitor.twin(), page, 'leave')
  const { pathname, search } = new URL(back.location ?? '', page)
  const [shown] = await Promise.all(
    [1, 2].map(() => visitor.twin().ask(`${pathname}${search}`, { headers })),
  )
  const form = { ...formOf(round), form: hiddenField(shown?.body ?? '', 'form') }
  const answers = await Promise.all([form, form].map((one) => sendForm(round, one)))
  return pagesOf(answers).length === 1 ? (pagesOf(answers)[0] ?? '') : told(answers)
}

type Form = Record<string, string>

async function openForm(round: Round): Promise<Form> {
  const { body } = await round.visitor.ask('/sv/give', { headers: round.headers })
  return { ...formOf(round), form: hiddenField(body, 'form') }
}

const formOf = ({ email }: Round): Form => ({
  ...{ rhythm: 'monthly', currency: 'SEK', ownAmount: '217' },
  ...{ fund: 'safe-nights', name: 'Greta Givare', email },
})

const sendForm = ({ visitor, headers }: Round, form: Form): Promise<Answer> =>
  visitor.twin().ask('/sv/give', { form, headers })

/** The payment pages that were led to. */
const pagesOf = (answers: Answer[]): string[] => [
  ...new Set(
    answers.flatMap(({ status, headers: { location = '' } }) =>
      status === 303 && location.includes('/pay/') ? [location] : [],
    ),
  ),
]

const told = (answers: Answer[]): string =>
  answers.map(({ status, headers }) => `${status} ${headers.location ?? ''}`).join(', ')

type Counts = { subscriptions: number; charges: number }

const charged = async ({ neighbours }: Scene): Promise<Counts> =>
  (await (await fetch(`${neighbours.url}/control.json`)).json()).counts

type Expected = { emails: string[]; before: Counts; seconds: number }

/** Plans, months and charges, one for each giver; waits so many seconds at most for the last to begin. */
async function countPlans(scene: Scene, { emails, before, seconds }: Expected): Promise<string[]> {
  const count = async (sql: string) => (await scene.ask<{ n: number }>(sql, [emails]))[0]?.n ?? 0
  const active = `SELECT count(*)::int AS n FROM plan WHERE email = ANY($1) AND state = 'active'`
  const waited = await until(`${emails.length} plans begun`, seconds, async () => {
    return (await count(active)) >= emails.length
  }).then(
    () => [],
    (error: Error) => [error.message],
  )
  const after = await charged(scene)
  const found = {
    // A plan whose payment was left, and never paid, is none.
    plans: await count(`SELECT count(*)::int AS n FROM plan WHERE email = ANY($1)
      AND NOT (state = 'ended' AND subscription_id IS NULL)`),
    gifts: await count(
      `SELECT count(*)::int AS n FROM donation WHERE email = ANY($1) AND plan_id IS NOT NULL`,
    ),
    subscriptions: after.subscriptions - before.subscriptions,
    charges: after.charges - before.charges,
  }
  const wrong = Object.entries(found).flatMap(([what, n]) =>
    n === emails.length ? [] : [`${emails.length} givers have ${n} ${what}`],
  )
  return [...waited, ...wrong]
}
