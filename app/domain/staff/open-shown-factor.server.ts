import type { SecondFactor } from './second-factor.ts'
import { useChallengeUp } from './use-challenge-up.server.ts'

/**
 * A shown second factor with its challenge opened, which spends that; undefined when the challenge is none of hers. Before the transaction of the
 * check: what is spent stays spent, and no connection waits for another.
 */
export async function openShownFactor(
  shown: SecondFactor,
  { staffId, now }: { staffId: string; now: Date },
): Promise<SecondFactor | undefined> {
  if (shown.kind !== 'passkey') return shown
  const challenge = await useChallengeUp(shown.challenge, { use: 'show', staffId, now })
  return challenge === undefined ? undefined : { ...shown, challenge }
}
