import { findKept } from '#app/domain/vault/find-kept.server.ts'
import type { IdentityKept } from './missing.ts'
import {
  type ApprovalRecord,
  type ConsentRecord,
  findMonth,
  listApprovals,
  listConsents,
} from './sheet-store.server.ts'
import { findStoryRow, type StoryRow } from './store.server.ts'
import type { StoryTexts } from './story-content.ts'
import { findTexts } from './text-store.server.ts'

export type { ApprovalRecord, ConsentRecord }

/** All that the desk knows of a story. Who she is has no place here: only whether the vault knows. */
export type StorySheet = {
  row: StoryRow
  /** "2026-05". */
  month: string
  texts: StoryTexts
  consents: ConsentRecord[]
  /** Of the present revision. */
  given: ApprovalRecord[]
  identity: IdentityKept
  /** Who locked her identity away, and when. */
  kept: { by: string; at: Date } | undefined
}

/** A story with its texts, its consents and its approvals; undefined when there is none. */
export async function findStorySheet(id: string): Promise<StorySheet | undefined> {
  const row = await findStoryRow(id)
  if (!row) return undefined
  const [month, texts, consents, given, found] = await Promise.all([
    findMonth(id),
    findTexts(id),
    listConsents(id),
    listApprovals(id),
    findKept(`story/${id}`),
  ])
  const kept = found.ok ? found.value : undefined
  const identity = !found.ok ? 'shut' : kept ? 'kept' : 'missing'
  return { row, month, texts, consents, given, identity, kept }
}
