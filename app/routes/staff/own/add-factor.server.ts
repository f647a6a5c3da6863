import { redirect } from '@remix-run/node'
import { addOwnFactor } from '#app/domain/staff/add-own-factor.server.ts'
import type { NewFactor } from '#app/domain/staff/second-factor.ts'
import type { StaffActor } from '#app/domain/staff/staff.ts'
import { now } from '#app/platform/clock.server.ts'
import { deskPage } from '../desk-page.ts'

/** Adds a second factor and leads back; the first one answers recovery codes, to be shown on the page. Undefined when it was not seen to work. */
export async function addFactor(
  factor: NewFactor,
  { by, done }: { by: StaffActor; done: 'codes' | 'passkey' },
) {
  const added = await addOwnFactor({ factor, by, now: now() })
  if (!added.ok) return undefined
  const { recoveryCodes } = added.value
  return recoveryCodes.length > 0
    ? deskPage({ recoveryCodes })
    : redirect(`/staff/own?done=${done}`, 303)
}
