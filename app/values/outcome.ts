/** What a verb answers: the work is done, or it was refused for a reason that its noun names. Bugs throw instead. */
export type Outcome<Done, Refusal extends string> =
  | { ok: true; value: Done }
  | { ok: false; refusal: Refusal }

export const done = <Done>(value: Done): { ok: true; value: Done } => ({ ok: true, value })

export const refused = <Refusal extends string>(
  refusal: Refusal,
): { ok: false; refusal: Refusal } => ({ ok: false, refusal })
