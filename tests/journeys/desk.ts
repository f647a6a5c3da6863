import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { ask } from './books.ts'

/** Where the journeys' demonstration listens. */
export const shop = (): string => `http://localhost:${process.env.JOURNEY_PORT}`

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()
const newToken = (): string => randomBytes(32).toString('base64url')

/** Somebody of this role who works at the desk and speaks Swedish with it; answers her id. */
export async function makeMember(role: string, name = 'Prov Vid Disk'): Promise<string> {
  const id = randomUUID()
  await ask(
    `INSERT INTO staff_member (id, email, name, role, locale) VALUES ($1, $2, $3, $4::staff_role, 'sv')`,
    [id, `${id}@desk.example`, name, role],
  )
  return id
}

/** Opens a session for her, as if she had just come in by the door, or an hour ago; answers the word in her cookie. */
export async function openSession(staffId: string, proved = 'in an hour'): Promise<string> {
  const token = newToken()
  const provedIn = proved === 'an hour ago' ? '-1 hour' : '1 hour'
  await ask(
    `INSERT INTO staff_session (id, token_hash, staff_id, device, started_at, seen_at, proved_at, ends_at)
     VALUES ($1, $2, $3, 'a journey', now() - interval '2 hours', now() + interval '1 hour', now() + $4::interval, now() + interval '10 hours')`,
    [randomUUID(), hashOf(token), staffId, provedIn],
  )
  return token
}

/** Ends a session as the program does when somebody is signed out elsewhere. */
export const endSession = (token: string) =>
  ask('DELETE FROM staff_session WHERE token_hash = $1', [hashOf(token)])

/** A link of this kind for her, unused; answers the word in it. */
export async function makeLink(staffId: string, kind: 'invitation' | 'sign_in'): Promise<string> {
  const token = newToken()
  await ask(
    `INSERT INTO staff_link (token_hash, staff_id, kind, made_at, ends_at)
     VALUES ($1, $2, $3::staff_link_kind, now(), now() + interval '1 hour')`,
    [hashOf(token), staffId, kind],
  )
  return token
}

/** The browser holds this session from here on. */
export const useSession = (page: Page, token: string): Promise<void> =>
  page.context().addCookies([{ name: 'lykta_staff', value: token, url: shop() }])

/** Signs somebody of this role in at the desk, as if she had just come in by the door. The desk speaks Swedish with her. */
export async function signIn(page: Page, role: string, name?: string): Promise<void> {
  await useSession(page, await openSession(await makeMember(role, name)))
}

/** Searches in the list that is open, with its own form. */
export async function seekThere(page: Page, words: string): Promise<void> {
  const field = page.locator('main input[name="words"]')
  await field.fill(words)
  await field.press('Enter')
  await page.waitForURL(/[?&]sought=/)
}
