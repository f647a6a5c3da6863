import type { Tx } from '#app/platform/db.server.ts'
import { codeStep } from '#app/platform/one-time-codes.server.ts'
import { readShownPasskey } from '#app/platform/passkeys.server.ts'
import { findPasskey, savePasskeyUse, useRecoveryCodeUp, useStepUp } from './factor-store.server.ts'
import { openCodeSecret } from './open-code-secret.server.ts'
import { sealRecoveryCode } from './seal-recovery-code.server.ts'
import type { SecondFactor } from './second-factor.ts'

type Member = { id: string; codeSecret: Uint8Array | null }

/** Whether this second factor is hers, which spends it: codes of both kinds open once. Attempts are counted, and a passkey's challenge is opened, by the caller. */
export async function checkSecondFactor(
  { member, shown, now }: { member: Member; shown: SecondFactor; now: Date },
  tx: Tx,
): Promise<boolean> {
  switch (shown.kind) {
    case 'code':
      return checkCode(member, { code: shown.code, now }, tx)
    case 'recovery': {
      const codeSeal = sealRecoveryCode(member.id, shown.code)
      return useRecoveryCodeUp({ staffId: member.id, codeSeal, at: now }, tx)
    }
    case 'passkey':
      return checkPasskey(member.id, { ...shown, now }, tx)
  }
}

async function checkCode(
  { id, codeSecret }: Member,
  { code, now }: { code: string; now: Date },
  tx: Tx,
): Promise<boolean> {
  if (!codeSecret) return false
  const step = await codeStep(openCodeSecret(id, codeSecret), code, now)
  return step !== undefined && useStepUp(id, step, tx)
}

type Shown = { answer: unknown; challenge: string; now: Date }

async function checkPasskey(staffId: string, shown: Shown, tx: Tx): Promise<boolean> {
  const { answer, challenge, now } = shown
  const passkey = await findPasskey(credentialOf(answer), staffId, tx)
  if (!passkey) return false
  const counter = await readShownPasskey(answer, { challenge, passkey })
  return counter !== undefined && savePasskeyUse({ id: passkey.id, counter, at: now }, tx)
}

function credentialOf(answer: unknown): Uint8Array {
  const id = typeof answer === 'object' && answer !== null && 'id' in answer ? answer.id : ''
  return Buffer.from(typeof id === 'string' ? id : '', 'base64url')
}
