import type { StoryRowOfDesk } from '#app/domain/stories/desk-list.ts'
import { listDeskStories } from '#app/domain/stories/list-desk-stories.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { addSeconds, legalDate } from '#app/values/period.ts'
import { type ExportColumn, listExport } from '../exports/list-export.ts'
import { isNarrowed, readStoryQuery } from './story-query.ts'

export const stories = listExport<StoryRowOfDesk>({
  ...{ name: 'stories', permission: 'stories.export' },
  open: ({ query, sought, locale }) => {
    // What waits for one person is no list for a file: the whole is taken out instead.
    const asked = { ...readStoryQuery(query, sought), mine: false }
    const { alias, state, ends } = asked
    const at = now()
    const narrowing = { alias, state, ends, waits: undefined }
    return {
      columns: columnsIn(locale),
      page: (after, size) => listDeskStories(narrowing, { now: at, after, size }),
      filters: { state, ends: ends?.toString() },
      filtered: isNarrowed(asked),
    }
  },
})

/** What a calendar needs, and nothing that is told or that tells who somebody is. */
function columnsIn(locale: Locale): ExportColumn<StoryRowOfDesk>[] {
  const { states } = staffMessages(locale).stories
  const end = ({ consent }: StoryRowOfDesk) =>
    consent ? legalDate(addSeconds(consent.expiresAt, -1)) : null
  return [
    ['alias', ({ alias }) => alias],
    ['stage', ({ state }) => states[state]],
    ['month', ({ month }) => month],
    ['consentEnd', end],
    ['languages', ({ wholeTexts }) => wholeTexts.join(' ')],
  ]
}
