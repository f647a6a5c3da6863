import type { Finding } from '#app/domain/stories/identity-check/check-texts.ts'
import type { Outcome } from '#app/values/outcome.ts'

export type { Finding }

/** Something was found by which she could be known: where it stands and of what kind it is, never what. */
export type Found = { ok: false; refusal: 'found'; findings: readonly Finding[] }

/** What becomes of a text that is searched before it is written. */
export type Searched<Done, Refusal extends string> = Outcome<Done, Refusal> | Found

/** A refusal of what was found. */
export const found = (findings: readonly Finding[]): Found => ({
  ok: false,
  refusal: 'found',
  findings,
})
