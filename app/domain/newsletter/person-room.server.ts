import type { PersonRoom } from '#app/domain/privacy/person-room.ts'
import { deleteConsents, listConsentsBySeal, listReaders } from './person-store.server.ts'
import { sealAddress } from './seal-address.server.ts'

/** Somebody's word on the newsletter, and its proof. Nothing of it is needed once she is forgotten: without a consent nobody is written to. */
export const newsletterOfPerson: PersonRoom = {
  kind: 'newsletter',
  tables: ['newsletter_consent', 'newsletter_copy', 'mail_suppression'],
  tell: async ({ emails }, after) =>
    (await listConsentsBySeal(emails.map(sealAddress)))
      .filter(({ id }) => id > after)
      .map((consent) => ({
        ...{ id: consent.id, email: consent.email, language: consent.locale },
        ...{ textVersion: consent.textVersion, formUrl: consent.formUrl },
        ...{ requestedAt: consent.requestedAt.toISOString() },
        confirmedAt: consent.confirmedAt?.toISOString() ?? null,
        ...{ endedAt: consent.endedAt?.toISOString() ?? null, endedHow: consent.endedHow },
      })),
  addresses: (before) => listReaders(before),
  forget: ({ emails }, _at, tx) => deleteConsents(emails.map(sealAddress), tx),
}
