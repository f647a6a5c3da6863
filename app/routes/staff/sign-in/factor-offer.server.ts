import { findOrganisation } from '#app/domain/organisation/find-organisation.server.ts'
import { offerNewCodes } from '#app/domain/staff/offer-new-codes.server.ts'
import { offerNewPasskey } from '#app/domain/staff/offer-new-passkey.server.ts'
import { openOfferedSecret } from '#app/domain/staff/open-offered-secret.server.ts'
import { type NewFactor, readNewFactor } from '#app/domain/staff/second-factor.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { now } from '#app/platform/clock.server.ts'

type Whose = { id: string; name: string; email: string; locale: Locale }

/** What somebody is offered to set up one-time codes: anew, or the same that her form brings back. */
export async function codesFor({ id, email, locale }: Whose, sealed = '') {
  const { shortName: issuer } = await findOrganisation(locale)
  return offerNewCodes({ staffId: id, account: email, issuer, sealed })
}

/** What her browser needs to make a passkey. */
export async function newPasskeyFor({ id, name, email, locale }: Whose) {
  const { shortName: site } = await findOrganisation(locale)
  return offerNewPasskey({ id, name, email, site }, now())
}

/** The sealed secret that a form brings back. */
export const sealedIn = (form: FormData): string => {
  const sealed = form.get('secret')
  return typeof sealed === 'string' ? sealed : ''
}

/** The new second factor that a form tells of; undefined when it is a code for a secret that she was not offered. */
export function newFactorIn(form: FormData, staffId: string): NewFactor | undefined {
  const secret = openOfferedSecret(staffId, sealedIn(form))
  const factor = readNewFactor(form, secret ?? '')
  return factor.kind === 'code' && secret === undefined ? undefined : factor
}
