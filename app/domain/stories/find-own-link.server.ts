import { tokenHash } from '#app/platform/seal.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { findByLink } from './withdraw-store.server.ts'

/** Whether a survivor's own link has been used, and nothing else of what it is for. Refused when no consent has it. */
export async function findOwnLink(
  token: string,
): Promise<Outcome<{ withdrawn: boolean }, 'not_found'>> {
  const found = await findByLink(tokenHash(token))
  return found ? done({ withdrawn: found.withdrawn }) : refused('not_found')
}
