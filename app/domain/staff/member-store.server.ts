import type { Locale } from '#app/i18n/locale.ts'
import { Prisma } from '#app/platform/db/generated/client.ts'
import { type Db, db, type Tx } from '#app/platform/db.server.ts'
import { tokenHash } from '#app/platform/seal.server.ts'
import type { Role } from './role.ts'
import type { NewMember } from './store.server.ts'

/** Writes a new staff member; false when somebody has the address. */
export async function saveNewMember(member: NewMember, tx: Tx): Promise<boolean> {
  const { id, email, name, role, locale } = member
  const rows = await tx.$executeRaw`
    INSERT INTO staff_member (id, email, name, role, locale)
    VALUES (${id}::uuid, ${email}, ${name}, ${role}::staff_role, ${locale}::locale) ON CONFLICT (email) DO NOTHING`
  return rows === 1
}

/** Waits for somebody's row and answers it: what is decided from it holds until the transaction ends. */
export async function lockMember(id: string, tx: Tx) {
  await tx.$queryRaw`SELECT id FROM staff_member WHERE id = ${id}::uuid FOR UPDATE`
  return tx.staffMember.findUnique({
    where: { id },
    include: { _count: { select: { passkeys: true } } },
  })
}

export type MemberRow = {
  id: string
  name: string
  email: string
  role: Role
  locale: Locale
  version: number
  /** Has a second factor: she has accepted. */
  joined: boolean
  seenAt: Date | null
}

export type MemberNarrowing = { id?: string | undefined; role?: Role | undefined }
export type MemberPlace = { disabled: boolean; name: string; id: string }

type MemberQuery = MemberNarrowing & { after: MemberPlace | undefined; limit: number }

function narrowed({ id, role, after }: MemberQuery): Prisma.Sql {
  const parts = [
    Prisma.sql`TRUE`,
    ...(id ? [Prisma.sql`m.id = ${id}::uuid`] : []),
    ...(role ? [Prisma.sql`m.role = ${role}::staff_role`] : []),
    ...(after
      ? [
          Prisma.sql`(m.role = 'disabled', m.name, m.id) > (${after.disabled}, ${after.name}, ${after.id}::uuid)`,
        ]
      : []),
  ]
  return Prisma.join(parts, ' AND ')
}

/** Those who have ever worked at the desk, by name, disabled ones last. */
export const listMemberRows = (query: MemberQuery, on: Db = db()): Promise<MemberRow[]> =>
  on.$queryRaw<MemberRow[]>`
    SELECT m.id, m.name, m.email, m.role, m.locale, m.version,
      m.code_secret IS NOT NULL OR EXISTS (SELECT 1 FROM staff_passkey p WHERE p.staff_id = m.id) AS joined,
      (SELECT max(s.seen_at) FROM staff_session s WHERE s.staff_id = m.id) AS "seenAt"
    FROM staff_member m WHERE ${narrowed(query)}
    ORDER BY m.role = 'disabled', m.name, m.id LIMIT ${query.limit}`

/** Changes a role from a version that is still the present one; false otherwise. */
export async function saveRole(
  { id, role, version }: { id: string; role: Role; version: number },
  tx: Tx,
): Promise<boolean> {
  const rows = await tx.$executeRaw`
    UPDATE staff_member SET role = ${role}::staff_role, version = version + 1
    WHERE id = ${id}::uuid AND version = ${version}`
  return rows === 1
}

/** How many owners there are, and waits for whoever is changing that. */
export async function countOwners(tx: Tx): Promise<number> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('staff_keeps_an_owner'))`
  return tx.staffMember.count({ where: { role: 'owner' } })
}

export const saveProfile = (
  { id, name, locale }: { id: string; name: string; locale: Locale },
  tx: Tx,
) => tx.staffMember.update({ where: { id }, data: { name, locale }, select: { id: true } })

/** Keeps a password's hash; what was under way with another is over. */
export const savePassword = (id: string, passwordHash: string, tx: Tx) =>
  tx.staffMember.update({
    where: { id },
    data: { passwordHash, version: { increment: 1 } },
    select: { version: true },
  })

/** Forgets how somebody comes in: password, one-time codes, passkeys, recovery codes. */
export async function deleteSignIn(id: string, tx: Tx): Promise<void> {
  await tx.staffMember.update({
    where: { id },
    data: { passwordHash: null, codeSecret: null, codeStep: null, version: { increment: 1 } },
  })
  await tx.staffPasskey.deleteMany({ where: { staffId: id } })
  await tx.staffRecoveryCode.deleteMany({ where: { staffId: id } })
}

/** Closes every link of somebody that is still open. */
export const closeLinks = (staffId: string, at: Date, tx: Tx): Promise<number> =>
  tx.$executeRaw`UPDATE staff_link SET used_at = ${at} WHERE staff_id = ${staffId}::uuid AND used_at IS NULL`

/** Whom an invitation is to, whether or not it is still open. */
export const findInvitationLink = (token: string, on: Db = db()) =>
  on.staffLink.findFirst({
    where: { tokenHash: tokenHash(token), kind: 'invitation' },
    include: { staff: true },
  })

export type ColleagueRow = { id: string; name: string; role: Role }

/** Everybody who has ever worked at the desk, by name; whoever has none yet by her address. */
export const listColleagueRows = (on: Db = db()): Promise<ColleagueRow[]> =>
  on.$queryRaw`
    SELECT id, coalesce(nullif(name, ''), email) AS name, role FROM staff_member ORDER BY 2, id`
