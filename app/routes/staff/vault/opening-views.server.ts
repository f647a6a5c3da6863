import { findDesignerAliases } from '#app/domain/designers/find-aliases.server.ts'
import { findAliases } from '#app/domain/stories/find-aliases.server.ts'
import type { OpeningRecord } from '#app/domain/vault/opening.ts'
import { memberNames } from '../member-names.server.ts'
import { isDesigner } from './is-designer.ts'

/** An opening with what its people and its subject are called at the desk. */
export type OpeningView = OpeningRecord & {
  asker: string
  approver: string | undefined
  /** Of a story or a designer: the alias, '' once it is gone. */
  alias: string
}

/** Openings as the desk shows them. */
export async function openingViews(records: readonly OpeningRecord[]): Promise<OpeningView[]> {
  const [names, stories, designers] = await Promise.all([
    memberNames(),
    findAliases(idsOf(records, 'story')),
    findDesignerAliases(idsOf(records, 'designer')),
  ])
  return records.map((record) => ({
    ...record,
    asker: names[record.askedBy] ?? record.askedBy,
    approver:
      record.approvedBy === null ? undefined : (names[record.approvedBy] ?? record.approvedBy),
    alias: (isDesigner(record.subject) ? designers : stories).get(idOf(record.subject)) ?? '',
  }))
}

const idsOf = (records: readonly OpeningRecord[], kind: 'story' | 'designer'): string[] =>
  records.flatMap(({ subject }) => (subject.startsWith(`${kind}/`) ? [idOf(subject)] : []))

const idOf = (subject: string): string => subject.split('/')[1] ?? ''
