import type { ApprovalKind, StoryRefusal } from '#app/domain/stories/story.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { faultsBy } from '#app/ui/desk/faults.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { type ShownStory, StoryArticle } from '#app/ui/stories/story-article.tsx'
import { TickList } from './tick-list.tsx'

/** What an approval that was not taken comes back with. */
export type ApprovalAnswer = { ticked: string[]; unticked?: true; refusal?: StoryRefusal }

type Shown = {
  desk: DeskFrame
  kind: ApprovalKind
  id: string
  alias: string
  revision: number
  /** In each language that is shown. */
  texts: ShownStory[]
  refusal: StoryRefusal | undefined
}

/** One approval: the text as it stands, a short list to go through, and one button. */
export function ApprovalPage({
  shown,
  answer,
}: {
  shown: Shown
  answer: ApprovalAnswer | undefined
}) {
  const { desk, kind, id, alias, revision, texts } = shown
  const { stories, storySteps, desk: words } = staffMessages(desk.locale)
  const { [kind]: text, ...common } = storySteps.approvals
  const errors: Record<string, string> = answer?.unticked ? { ticks: 'not_ticked' } : {}
  const { faults, beside } = faultsBy(errors, storySteps.errors)
  const refusal = answer?.refusal ?? shown.refusal
  return (
    <Desk
      desk={desk}
      title={text.title}
      up={{ href: `/staff/stories/${id}`, name: alias || stories.withoutAlias }}
    >
      <ErrorSummary title={words.errors.title} faults={faults} />
      {refusal && <Notice kind="wrong">{stories.refusals[refusal]}</Notice>}
      {!shown.refusal && (
        <>
          <Texts lead={common.readFirst} texts={texts} />
          <form method="post" className="mt-8 grid max-w-measure gap-5">
            <p>{text.lead}</p>
            <input type="hidden" name="revision" value={revision} />
            <TickList
              {...{ name: 'ticks', legend: common.ticks, words: text.ticks }}
              ticked={answer?.ticked ?? []}
              error={beside.ticks}
            />
            <p>
              <Button>{text.do}</Button>
            </p>
          </form>
        </>
      )}
    </Desk>
  )
}

/** The story in each language that is shown, as readers see it. */
function Texts({ lead, texts }: { lead: string; texts: readonly ShownStory[] }) {
  return (
    <section aria-label={lead}>
      <p className="mb-4">{lead}</p>
      <div className="desk-thirds">
        {texts.map((story) => (
          <div key={story.locale} className="story-preview desk-panel">
            <StoryArticle {...story} below />
          </div>
        ))}
      </div>
    </section>
  )
}
