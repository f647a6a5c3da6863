import { type Db, db, type Tx } from '#app/platform/db.server.ts'
import { tokenHash } from '#app/platform/seal.server.ts'
import type { Role } from './role.ts'
import type { SignedIn } from './staff.ts'

export type NewMember = {
  id: string
  email: string
  name: string
  role: Role
  locale: 'sv' | 'nb' | 'en'
}

/** Writes a staff member unless the address is known; answers the id of the one that is kept. */
export async function saveMember(member: NewMember, on: Db = db()): Promise<string> {
  const rows = await on.$queryRaw<{ id: string }[]>`
    INSERT INTO staff_member (id, email, name, role, locale)
    VALUES (${member.id}::uuid, ${member.email}, ${member.name}, ${member.role}::staff_role, ${member.locale}::locale)
    ON CONFLICT (email) DO UPDATE SET email = excluded.email RETURNING id`
  const id = rows[0]?.id
  if (!id) throw new Error('a staff member was written without an id')
  return id
}

export const findMemberByEmail = (email: string, on: Db = db()) =>
  on.staffMember.findUnique({ where: { email } })

type NewLink = {
  token: string
  staffId: string
  kind: 'invitation' | 'sign_in'
  madeAt: Date
  endsAt: Date
}

export const saveLink = ({ token, ...link }: NewLink, on: Db = db()) =>
  on.staffLink.create({ data: { ...link, tokenHash: tokenHash(token) }, select: { staffId: true } })

/** Uses a link up; the id of whom it belongs to, or undefined when it is unknown, used or over. Of two who press at once one finds it. */
export async function useLinkUp(
  { token, kind, at }: { token: string; kind: NewLink['kind']; at: Date },
  tx: Tx,
): Promise<string | undefined> {
  const rows = await tx.$queryRaw<{ staffId: string }[]>`
    UPDATE staff_link SET used_at = ${at}
    WHERE token_hash = ${tokenHash(token)} AND kind = ${kind}::staff_link_kind AND used_at IS NULL AND ends_at > ${at}
    RETURNING staff_id AS "staffId"`
  return rows[0]?.staffId
}

export type NewSession = {
  id: string
  token: string
  staffId: string
  device: string
  startedAt: Date
  endsAt: Date
}

/** Writes a session of somebody who may work at the desk; false when she may not. */
export async function saveSession(session: NewSession, tx: Tx): Promise<boolean> {
  const { id, token, staffId, device, startedAt: at, endsAt } = session
  const rows = await tx.$executeRaw`
    INSERT INTO staff_session (id, token_hash, staff_id, device, started_at, seen_at, proved_at, ends_at)
    SELECT ${id}::uuid, ${tokenHash(token)}, id, ${device}, ${at}, ${at}, ${at}, ${endsAt}
    FROM staff_member WHERE id = ${staffId}::uuid AND role <> 'disabled'`
  return rows === 1
}

/** Who has this session, unless it has ended, rested since `seenAfter`, or belongs to somebody disabled. */
export async function findSignedIn(
  { token, at, seenAfter }: { token: string; at: Date; seenAfter: Date },
  on: Db = db(),
): Promise<(SignedIn & { seenAt: Date }) | undefined> {
  const rows = await on.$queryRaw<(SignedIn & { seenAt: Date })[]>`
    SELECT m.id, m.name, m.email, m.role, m.locale, s.id AS "sessionId", s.proved_at AS "provedAt", s.seen_at AS "seenAt"
    FROM staff_session s JOIN staff_member m ON m.id = s.staff_id
    WHERE s.token_hash = ${tokenHash(token)} AND s.ended_at IS NULL AND s.ends_at > ${at} AND s.seen_at > ${seenAfter}
      AND m.role <> 'disabled'`
  return rows[0]
}

export const saveSeen = (sessionId: string, at: Date, on: Db = db()) =>
  on.$executeRaw`UPDATE staff_session SET seen_at = ${at} WHERE id = ${sessionId}::uuid`

/** Ends one session. */
export const endSession = (sessionId: string, at: Date, on: Db = db()) =>
  on.$executeRaw`UPDATE staff_session SET ended_at = ${at} WHERE id = ${sessionId}::uuid AND ended_at IS NULL`

export const findMember = (id: string, on: Db = db()) =>
  on.staffMember.findUnique({ where: { id } })
