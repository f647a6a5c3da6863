import type { Known, Person } from '#app/domain/privacy/person-room.ts'
import { listLetterRows } from './person-store.server.ts'

/** Letters to somebody, after one of them. What they said is drawn from what they are about, and kept nowhere else. */
export async function tellOfLetters(
  { emails, references }: Person,
  after: string,
  limit: number,
): Promise<Known[]> {
  return (await listLetterRows({ emails, references, after, limit })).map((letter) => ({
    ...{ id: letter.id, kind: letter.kind, about: letter.reference, email: letter.recipient },
    ...{ state: letter.state, owedAt: letter.owedAt.toISOString() },
    sentAt: letter.sentAt?.toISOString() ?? null,
  }))
}
