import { type Db, db, type Tx } from '#app/platform/db.server.ts'

/** Withdraws a story by hand of staff; the database takes its texts, its consents and its address with it. False when it was gone. */
export const withdrawRow = async (id: string, by: string, tx: Tx): Promise<boolean> =>
  1 ===
  (await tx.$executeRaw`
    UPDATE story SET state = 'withdrawn', moved_by = ${by}::uuid, version = version + 1
    WHERE id = ${id}::uuid AND state <> 'withdrawn'`)

/** Withdraws the consent of a link, and the story goes with it. False when it was withdrawn. */
export const withdrawConsent = async (consentId: string, at: Date, tx: Tx): Promise<boolean> =>
  1 ===
  (await tx.$executeRaw`
    UPDATE story_consent SET withdrawn_at = ${at}, withdrawn_how = 'survivor_link'
    WHERE id = ${consentId}::uuid AND withdrawn_at IS NULL`)

export type LinkedConsent = { consentId: string; storyId: string; withdrawn: boolean }

/** The consent that a link is of, any that the story ever had. */
export async function findByLink(
  linkHash: Buffer<ArrayBuffer>,
  on: Db = db(),
): Promise<LinkedConsent | undefined> {
  const [found] = await on.$queryRaw<LinkedConsent[]>`
    SELECT id AS "consentId", story_id AS "storyId", withdrawn_at IS NOT NULL AS withdrawn
    FROM story_consent WHERE link_hash = ${linkHash}`
  return found
}
