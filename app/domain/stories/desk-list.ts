import type { IdentityKept } from './missing.ts'
import type { StoryRow } from './store.server.ts'
import type { ApprovalKind, StoryState } from './story.ts'

/** A story as staff list it. */
export type StoryRowOfDesk = StoryRow & {
  /** "2026-05". */
  month: string
  identity: IdentityKept
}

/** When consents end, from now: in so many days at most, and in more than the window before it. */
export const endWindows = { 7: 0, 30: 7, 90: 30 } as const
export type EndWindow = keyof typeof endWindows

/** What waits for one person: the approvals that her role may give, and publishing. */
export type WaitsFor = { staffId: string; kinds: readonly ApprovalKind[]; publishes: boolean }

export type StoryNarrowing = {
  /** Any part of an alias. */
  alias: string
  state: StoryState | undefined
  ends: EndWindow | undefined
  waits: WaitsFor | undefined
}
