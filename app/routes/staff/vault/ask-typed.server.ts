import { askOpening } from '#app/domain/vault/ask-opening.server.ts'
import type { Subject } from '#app/domain/vault/identity.ts'
import { openingReasons } from '#app/domain/vault/opening.ts'
import { now } from '#app/platform/clock.server.ts'
import { typedChoice, typedText } from '#app/values/field.ts'
import type { Admitted } from '../admit.server.ts'
import type { AskAnswer } from './ask-page.tsx'

type Wish = { subject: Subject; by: Admitted['by'] }

/** Asks for an opening as it was typed; answers where it is read, or what the form comes back with. */
export async function askTyped(
  form: FormData,
  { subject, by }: Wish,
): Promise<{ to: string } | { answer: AskAnswer; status: 409 | 422 }> {
  const typed = { reason: typedChoice(form, 'reason'), words: typedText(form, 'words') }
  const reason = openingReasons.find((candidate) => candidate === typed.reason)
  const errors: AskAnswer['errors'] = reason ? {} : { reason: 'reason_missing' }
  if (typed.words.trim() === '') errors.words = 'no_reason'
  if (!reason || errors.words) return { answer: { typed, errors }, status: 422 }
  const asked = await askOpening({ subject, reason, words: typed.words, by, now: now() })
  if (asked.ok) return { to: `/staff/vault/${asked.value.id}?done=asked` }
  if (asked.refusal === 'no_reason')
    return { answer: { typed, errors: { words: 'no_reason' } }, status: 422 }
  return { answer: { typed, errors: {}, refusal: asked.refusal }, status: 409 }
}
