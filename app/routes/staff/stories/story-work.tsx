import { may } from '#app/domain/staff/staff.ts'
import { canMove, isOpen } from '#app/domain/stories/story.ts'
import { formatShortDate } from '#app/i18n/format.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Button } from '#app/ui/kit/button.tsx'
import type { StoryShown } from './story-shown.ts'

/** The pages that work on a story, and the ways back: to be written on, or gone for good. */
export function StoryWork({ shown }: { shown: StoryShown }) {
  const { desk, sheet } = shown
  const text = staffMessages(desk.locale).stories.work
  const at = `/staff/stories/${sheet.row.id}`
  const isGone = sheet.row.state === 'withdrawn'
  return (
    <section aria-labelledby="work" className="desk-panel grid content-start gap-4">
      <h2 id="work">{text.title}</h2>
      <ul className="grid gap-2">
        {!isGone && (
          <li>
            <a href={`${at}/text`}>{text.text}</a>
          </li>
        )}
        {!isGone && (
          <li>
            <a href={`${at}/pictures`}>{text.pictures}</a>
          </li>
        )}
        <li>
          <a href={`${at}/consent`}>{text.consent}</a> ({sheet.consents.length})
        </li>
      </ul>
      <Identity shown={shown} />
      {!isGone && <TakingBack shown={shown} />}
      {!isGone && <Withdrawal shown={shown} />}
    </section>
  )
}

/** Whether the vault knows who she is, and the two ways to it. */
function Identity({ shown: { desk, sheet, names } }: { shown: StoryShown }) {
  const { locale, role } = desk
  const text = staffMessages(locale).stories.work
  const { kept, identity, row } = sheet
  const at = `/staff/stories/${row.id}`
  const keeps = may(role, 'vault.keep') && row.state !== 'withdrawn'
  return (
    <div>
      <p className="text-ink-soft">
        {kept && text.kept(names[kept.by] ?? kept.by, formatShortDate(kept.at, locale))}
        {identity === 'missing' && text.unkept}
        {identity === 'shut' && text.shut}
      </p>
      {identity !== 'shut' && (
        <p className="flex flex-wrap gap-x-6 gap-y-1">
          {keeps && <a href={`${at}/identity`}>{text.identity}</a>}
          {kept && may(role, 'vault.open') && <a href={`${at}/opening`}>{text.opening}</a>}
        </p>
      )}
    </div>
  )
}

function TakingBack({ shown: { desk, sheet } }: { shown: StoryShown }) {
  const { row } = sheet
  const text = staffMessages(desk.locale).storySteps.takingBack
  if (isOpen(row) || !canMove(row.state, 'consented') || !may(desk.role, 'stories.take_back'))
    return null
  const isRead = row.state === 'published' || row.state === 'renewed'
  const words = isRead ? text.unpublish : text.write
  return (
    <form
      method="post"
      action={`/staff/stories/${row.id}/taking-back`}
      className="grid justify-items-start gap-1"
    >
      <Button look="quiet">{words.do}</Button>
      <span className="text-ink-soft">{words.what}</span>
    </form>
  )
}

function Withdrawal({ shown: { desk, sheet } }: { shown: StoryShown }) {
  const text = staffMessages(desk.locale).storySteps.withdrawal
  return (
    <form
      method="post"
      action={`/staff/stories/${sheet.row.id}/withdrawal`}
      className="grid justify-items-start gap-1"
    >
      <Button look="quiet">{text.doShort}</Button>
      <span className="text-ink-soft">{text.what}</span>
    </form>
  )
}
