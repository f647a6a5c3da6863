import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Button, LinkButton } from '#app/ui/kit/button.tsx'
import { stepPage } from './step-doors.ts'
import type { StoryShown } from './story-shown.ts'

/** The one next step, and what is missing before anybody reads it. What cannot be done now has no button. */
export function StoryNext({ shown }: { shown: StoryShown }) {
  const { desk, missing, readable } = shown
  const text = staffMessages(desk.locale).stories
  const says = missing.length > 0 && readable.length === 0
  return (
    <section aria-labelledby="next" className="desk-panel grid gap-4">
      <h2 id="next">{text.columns.next}</h2>
      <Step shown={shown} />
      {says && (
        <div>
          <p className="font-semibold">{text.missingTitle}</p>
          <ul className="mt-1 list-disc pl-5">
            {missing.map((lack) => (
              <li key={lack}>{text.missing[lack]}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

function Step({ shown }: { shown: StoryShown }) {
  const { desk, sheet, step, mayStep, missing, refused } = shown
  const { stories: text, storySteps } = staffMessages(desk.locale)
  const words = text.next[step]
  const { [step]: page } = stepPage
  const at = `/staff/stories/${sheet.row.id}`
  if (refused === 'same_person') return <p>{text.notYours.second}</p>
  if (step === 'begin_anew' && mayStep)
    return (
      <form method="post" action={`${at}/taking-back`} className="grid justify-items-start gap-1">
        <Button>{words}</Button>
        <span className="text-ink-soft">{storySteps.takingBack.anew.what}</span>
      </form>
    )
  if (!page) return <p>{words}.</p>
  if (!mayStep) return <p>{text.notYours.role(words)}</p>
  // Nothing that is missing can be published over, not even by a button that says no.
  if (step === 'publish' && missing.length > 0) return null
  return (
    <p>
      <LinkButton href={`${at}/${page}`}>{words}</LinkButton>
    </p>
  )
}
