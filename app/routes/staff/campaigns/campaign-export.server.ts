import type { CampaignRowOfDesk } from '#app/domain/campaigns/desk/desk-list.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { type ExportColumn, listExport } from '../exports/list-export.ts'
import { isNarrowed, readCampaignQuery } from './campaign-query.ts'
import { campaignsAsked } from './list-page.server.ts'

export const campaigns = listExport<CampaignRowOfDesk>({
  ...{ name: 'campaigns', permission: 'campaigns.export' },
  open: ({ query, locale }) => {
    const asked = readCampaignQuery(query)
    return {
      columns: columnsIn(locale),
      page: (after, size) => campaignsAsked(asked, { locale, after, size }),
      filters: { state: asked.state, when: asked.soon ? 'soon' : undefined },
      filtered: isNarrowed(asked),
    }
  },
})

function columnsIn(locale: Locale): ExportColumn<CampaignRowOfDesk>[] {
  const { states } = staffMessages(locale).campaigns
  const { actions } = messages(locale).act
  return [
    ['title', ({ title }) => title],
    ['key', ({ slug }) => slug],
    ['stage', ({ state }) => states[state]],
    ['opens', ({ opensOn }) => opensOn],
    ['closes', ({ closesOn }) => closesOn],
    ['actions', ({ offers }) => offers.map((offer) => actions[offer]).join(', ')],
    ['signed', ({ signed }) => signed],
    ['waiting', ({ waiting }) => waiting],
    ['lettersSent', ({ letters }) => letters],
    ['downloads', ({ downloads }) => downloads],
  ]
}
