import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Visitor } from '#tests/make/visitor.ts'
import type { Scene } from './scene.ts'

/** Somebody at the desk of a running shop, signed in with a fresh proof: as if she had just come in by the door. */
export async function takeSeat(scene: Scene, role: string): Promise<Visitor> {
  const token = randomBytes(32).toString('base64url')
  const hash = createHash('sha256').update(token).digest()
  const staff = randomUUID()
  await scene.ask(
    `INSERT INTO staff_member (id, email, name, role, locale) VALUES ($1, $2, $3, $4::staff_role, 'en')`,
    [staff, `${staff}@desk.example`, `Staff ${staff.slice(0, 4)}`, role],
  )
  await scene.ask(
    `INSERT INTO staff_session (id, token_hash, staff_id, device, started_at, seen_at, proved_at, ends_at)
     VALUES ($1, $2, $3, 'a test', now(), now() + interval '12 hours', now() + interval '12 hours', now() + interval '20 hours')`,
    [randomUUID(), hash, staff],
  )
  const visitor = scene.shop.visitor()
  visitor.cookies.set('lykta_staff', token)
  return visitor
}
