import { redirect } from '@remix-run/node'
import { findAddress } from '#app/domain/privacy/find-address.server.ts'
import { readHiddenAddress } from '#app/domain/privacy/hidden-address.server.ts'
import { personObject } from '#app/domain/privacy/person-object.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { notFound } from '../../frame.server.ts'

/**
 * An address that no supporter has, and what is known of it. Throws 404 when the word in the address is no longer one of ours or nothing is known, and leads
 * to the supporter when it has become hers.
 */
export async function loadAddress(sealed: string | undefined) {
  const email = readHiddenAddress(sealed ?? '', now())
  if (!email) throw notFound()
  const standing = await findAddress(email)
  if (standing.is === 'unknown') throw notFound()
  if (standing.is === 'held') throw redirect(`/staff/people/${standing.holders[0]?.id}`)
  return { email, object: personObject({ email }), person: standing.person }
}
