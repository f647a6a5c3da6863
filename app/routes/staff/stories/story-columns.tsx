import type { StoryRowOfDesk } from '#app/domain/stories/desk-list.ts'
import { nextStep } from '#app/domain/stories/next-step.ts'
import { type Locale, locales } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { DeskColumn } from '#app/ui/desk/list.tsx'
import { monthIn, shortLastDayOf } from './story-words.ts'

/** Whose alias, where it stands, what comes next, and until when. */
export function storyColumns(locale: Locale, now: Date): DeskColumn<StoryRowOfDesk>[] {
  const text = staffMessages(locale).stories
  const { columns } = text
  return [
    {
      ...{ key: 'alias', heading: columns.alias, names: true, written: true },
      cell: ({ id, alias }) => <a href={`/staff/stories/${id}`}>{alias || text.withoutAlias}</a>,
    },
    {
      ...{ key: 'month', heading: columns.month, whole: true },
      cell: ({ month }) => monthIn(month, locale),
    },
    { key: 'state', heading: columns.state, cell: ({ state }) => text.states[state] },
    {
      ...{ key: 'next', heading: columns.next },
      cell: (row) => text.next[nextStep(row, row.identity, now)],
    },
    {
      ...{ key: 'ends', heading: columns.ends, whole: true },
      cell: ({ consent }) => (consent ? shortLastDayOf(consent.expiresAt, locale) : '–'),
    },
    {
      ...{ key: 'languages', heading: columns.languages, figures: true },
      cell: ({ wholeTexts }) => `${wholeTexts.length}/${locales.length}`,
    },
  ]
}
