import { findIssuer } from '#app/domain/organisation/find-issuer.server.ts'
import { findNotice } from '#app/domain/plans/notices/find-notice.server.ts'
import { linkGiver } from '#app/domain/supporters/link-giver.server.ts'
import { money } from '#app/values/money.ts'
import { parseReference } from '#app/values/reference.ts'
import type { LetterFrame } from '#emails/letter.ts'
import type { PlanLetterProps } from '#emails/plan-letter.ts'

type Owed = { kind: PlanLetterProps['kind']; reference: string; recipient: string }

/** A letter about a plan: everything in it was written down with its cause. */
export async function composePlanLetter(
  { kind, reference, recipient }: Owed,
  frame: LetterFrame,
): Promise<PlanLetterProps> {
  const notice = await findNotice(parseReference(reference).id)
  if (!notice) throw new Error(`a letter is owed for a notice that is not there: ${reference}`)
  const { amount, currency, nextTryAt, planNumber, fund, reason, payUrl, card } = notice.content
  return {
    kind,
    ...frame,
    sender: await findIssuer(),
    giverToken: await linkGiver(recipient),
    amount: money(amount, currency),
    nextTryAt: nextTryAt === undefined ? undefined : new Date(nextTryAt),
    ...{ planNumber, fund, reason, payUrl, card },
  }
}
