import { codeStep } from '#app/platform/one-time-codes.server.ts'
import { type KeptPasskey, readMadePasskey } from '#app/platform/passkeys.server.ts'
import type { NewFactor } from './second-factor.ts'
import { useChallengeUp } from './use-challenge-up.server.ts'

/** A new second factor that was seen to work. */
export type ProvedFactor =
  | { kind: 'code'; secret: string; step: bigint }
  | { kind: 'passkey'; passkey: KeptPasskey; name: string }

/** Sees that a new second factor works: the code is of the secret, the passkey answers its challenge. Undefined when not. */
export async function proveNewFactor(
  staffId: string,
  factor: NewFactor,
  now: Date,
): Promise<ProvedFactor | undefined> {
  if (factor.kind === 'code') {
    const { secret, code } = factor
    const step = await codeStep(secret, code, now)
    return step === undefined ? undefined : { kind: 'code', secret, step }
  }
  const challenge = await useChallengeUp(factor.challenge, { use: 'make', staffId, now })
  const passkey =
    challenge === undefined ? undefined : await readMadePasskey(factor.answer, challenge)
  return passkey && { kind: 'passkey', passkey, name: factor.name }
}
