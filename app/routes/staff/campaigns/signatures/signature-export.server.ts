import type { SignatureRow } from '#app/domain/campaigns/desk/desk-list.ts'
import { listSignatures } from '#app/domain/campaigns/desk/list-signatures.server.ts'
import { findCampaignSheet } from '#app/domain/campaigns/find-campaign-sheet.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { type ExportColumn, listExport } from '../../exports/list-export.ts'
import { isNarrowed, readSignatureQuery } from './signature-query.ts'

export const signatures = listExport<SignatureRow>({
  ...{ name: 'signatures', permission: 'signatures.export' },
  open: async ({ query, sought, params, locale }) => {
    const campaign = params.id ? await findCampaignSheet(params.id) : undefined
    if (!campaign) return undefined
    const asked = readSignatureQuery(query, sought)
    const at = now()
    return {
      columns: columnsIn(locale),
      page: (after, size) =>
        listSignatures({ campaignId: campaign.id, ...asked }, { locale, now: at, after, size }),
      filters: {
        ...{ campaign: campaign.slug, kind: asked.kindId },
        state:
          asked.confirmed === undefined ? undefined : asked.confirmed ? 'confirmed' : 'waiting',
      },
      filtered: isNarrowed(asked),
    }
  },
})

function columnsIn(locale: Locale): ExportColumn<SignatureRow>[] {
  const { yes, no } = staffMessages(locale).exports
  return [
    ['name', ({ name }) => name],
    ['affiliation', ({ affiliation }) => affiliation],
    ['kind', ({ kind }) => kind],
    ['shownName', ({ shown }) => (shown ? yes : no)],
    ['language', (row) => row.locale],
    ['asked', ({ askedAt }) => askedAt],
    ['confirmed', ({ confirmedAt }) => confirmedAt],
  ]
}
