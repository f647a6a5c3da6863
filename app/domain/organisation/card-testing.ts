import { readText, typedChoice, typedText } from '#app/values/field.ts'

/** How new payments are let through: by what is seen of refused cards, or as staff have decided. */
export const cardTestingModes = ['automatic', 'stopped', 'let_through'] as const
export type CardTestingMode = (typeof cardTestingModes)[number]

/** What staff have decided, and why. */
export type CardTesting = { mode: CardTestingMode; reason: string }

export const cardTestingSetting = 'card_testing'

/** Before anybody has decided. */
export const usualCardTesting: CardTesting = { mode: 'automatic', reason: '' }

export type CardTestingErrors = Partial<
  Record<keyof CardTesting, 'missing' | 'repeated' | 'too_long' | 'malformed' | 'unknown_choice'>
>

const isMode = (text: string): text is CardTestingMode =>
  (cardTestingModes as readonly string[]).includes(text)

/** Reads the switch. A reason is asked for: whoever comes next must know whether to turn it back. */
export function readCardTesting(form: FormData): { value: CardTesting; errors: CardTestingErrors } {
  const mode = typedChoice(form, 'mode')
  const reason = readText(form, 'reason', { longest: 300 })
  const errors: CardTestingErrors = {
    ...(!isMode(mode) && { mode: mode === '' ? 'missing' : 'unknown_choice' }),
    ...(!reason.ok && { reason: reason.refusal }),
  }
  return {
    value: { mode: isMode(mode) ? mode : 'automatic', reason: reason.ok ? reason.value : '' },
    errors,
  }
}

/** What was typed, to be shown again. */
export const typedCardTesting = (form: FormData): Record<keyof CardTesting, string> => ({
  mode: typedChoice(form, 'mode'),
  reason: typedText(form, 'reason'),
})
