import type { StoryRefusal } from '#app/domain/stories/story.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { OwnHistory } from '#app/ui/desk/own-history.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { inWords } from './history-words.ts'
import { StoryLine } from './story-line.tsx'
import { StoryNext } from './story-next.tsx'
import { StoryPublic } from './story-public.tsx'
import type { StoryShown } from './story-shown.ts'
import { monthIn } from './story-words.ts'
import { StoryWork } from './story-work.tsx'

/** A story on one page: where it stands, what is missing, what comes next, what readers get, and what has happened to it. */
export function StoryPage({ shown }: { shown: StoryShown }) {
  const { desk, sheet, lines } = shown
  const { locale } = desk
  const text = staffMessages(locale).stories
  const done: Record<string, string> = text.done
  const refused = text.refusals[desk.done as StoryRefusal]
  return (
    <Desk
      desk={desk}
      title={sheet.row.alias || text.withoutAlias}
      up={{ href: '/staff/stories', name: text.title }}
      done={done[desk.done ?? '']}
    >
      {refused && (
        <div className="mb-6">
          <Notice kind="wrong">{refused}</Notice>
        </div>
      )}
      <p className="mb-6 text-ink-soft">
        {text.states[sheet.row.state]}. {text.columns.month} {monthIn(sheet.month, locale)}.
      </p>
      <div className="grid gap-8">
        <StoryLine shown={shown} />
        <StoryNext shown={shown} />
        <div className="desk-halves">
          <StoryPublic shown={shown} />
          <StoryWork shown={shown} />
        </div>
        <OwnHistory {...{ desk, lines: inWords(lines, locale), object: `story/${sheet.row.id}` }} />
      </div>
    </Desk>
  )
}
