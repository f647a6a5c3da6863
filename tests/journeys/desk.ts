import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { type Page, test } from '@playwright/test'
import { ask } from './books.ts'

/** Signs somebody of this role in at the desk, as if she had just come in by the door. The desk speaks Swedish with her. */
export async function signIn(page: Page, role: string, name = 'Prov Vid Disk'): Promise<void> {
  const token = randomBytes(32).toString('base64url')
  const [staff, session] = [randomUUID(), randomUUID()]
  await ask(
    `INSERT INTO staff_member (id, email, name, role, locale) VALUES ($1, $2, $3, $4::staff_role, 'sv')`,
    [staff, `${staff}@desk.example`, name, role],
  )
  await ask(
    `INSERT INTO staff_session (id, token_hash, staff_id, device, started_at, seen_at, proved_at, ends_at)
     VALUES ($1, $2, $3, 'a journey', now(), now() + interval '1 hour', now() + interval '1 hour', now() + interval '10 hours')`,
    [session, createHash('sha256').update(token).digest(), staff],
  )
  const { origin } = new URL(test.info().project.use.baseURL ?? '')
  await page.context().addCookies([{ name: 'lykta_staff', value: token, url: origin }])
}
