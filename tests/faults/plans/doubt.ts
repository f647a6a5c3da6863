import { elsewhere } from '#tests/faults/campaigns/campaign-scene.ts'
import { type Chance, chanceFrom, type Findings } from '#tests/faults/shop/chance.ts'
import { type Scene, until } from '#tests/faults/shop/scene.ts'
import { hiddenField, press } from '#tests/make/shopping.ts'
import type { Answer, Visitor } from '#tests/make/visitor.ts'

type Round = { visitor: Visitor; email: string; headers: Record<string, string>; chance: Chance }

/**
 * A giver in doubt, over HTTP: one window or two, each form pressed up to three times at once, the page reloaded, the way back taken and the form sent
 * once more, the payment pressed twice, and everything sent again once it is paid. Always one plan, one subscription, one charge.
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
  const [page = ''] = pages
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

type Form = Record<string, string>

async function openForm({ visitor, email, headers }: Round): Promise<Form> {
  const { body } = await visitor.ask('/sv/give', { headers })
  return {
    ...{ rhythm: 'monthly', currency: 'SEK', form: hiddenField(body, 'form') },
    ...{ ownAmount: '217', fund: 'safe-nights', name: 'Greta Givare', email },
  }
}

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
    plans: await count('SELECT count(*)::int AS n FROM plan WHERE email = ANY($1)'),
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
