import { findAliases } from '#app/domain/stories/find-aliases.server.ts'
import type { OpeningRecord } from '#app/domain/vault/opening.ts'
import { memberNames } from '../stories/load-story.server.ts'

/** An opening with what its people and its subject are called at the desk. */
export type OpeningView = OpeningRecord & {
  asker: string
  approver: string | undefined
  /** Of a story: its alias, '' once it is gone. Undefined for another subject. */
  alias: string | undefined
}

/** Openings as the desk shows them. */
export async function openingViews(records: readonly OpeningRecord[]): Promise<OpeningView[]> {
  const ids = records.flatMap(({ subject }) => (isStory(subject) ? [idOf(subject)] : []))
  const [names, aliases] = await Promise.all([memberNames(), findAliases(ids)])
  return records.map((record) => ({
    ...record,
    asker: names[record.askedBy] ?? record.askedBy,
    approver:
      record.approvedBy === null ? undefined : (names[record.approvedBy] ?? record.approvedBy),
    alias: isStory(record.subject) ? (aliases.get(idOf(record.subject)) ?? '') : undefined,
  }))
}

const isStory = (subject: string): boolean => subject.startsWith('story/')
const idOf = (subject: string): string => subject.split('/')[1] ?? ''
