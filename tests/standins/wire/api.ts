import type { Fault, FaultScope } from '#tests/standins/faults.ts'
import type { Answer } from '#tests/standins/wire/answer.ts'
import type { Ask } from '#tests/standins/wire/ask.ts'
import type { World } from '#tests/standins/world.ts'

/** One vendor's API, as the server sees it: whole requests in, whole answers out, in one go. */
export interface Api {
  scope: FaultScope
  isMine: (path: string) => boolean
  /** The idempotency key of a request that must not run twice at once. */
  keyOf: (ask: Ask) => string | null
  /** A request with the same key is being answered. */
  busy: () => Answer
  /** A fault of mode `error` is answered instead of the work. */
  answer: (world: World, ask: Ask, fault: Fault | null) => Answer
}
