import type { ApprovalKind } from '#app/domain/stories/story.ts'
import { formatShortDate } from '#app/i18n/format.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { StoryShown } from './story-shown.ts'

const steps = ['write', 'consent', 'identity', 'risk', 'survivor', 'second', 'publish'] as const
type Step = (typeof steps)[number]

/** The steps from a draft to its readers, drawn as a line; each says in words what the line shows. */
export function StoryLine({ shown }: { shown: StoryShown }) {
  const { desk, sheet, step: next } = shown
  const text = staffMessages(desk.locale).stories.line
  if (sheet.row.state === 'withdrawn') return null
  return (
    <section aria-labelledby="line">
      <h2 id="line" className="mb-3 text-xl">
        {text.title}
      </h2>
      <ol className="story-line">
        {steps.map((step) => {
          const state = isDone(step, shown) ? 'done' : step === next ? 'now' : 'later'
          const by = byWhom(step, shown)
          return (
            <li key={step} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
              <span className="font-semibold">{text[step]}</span>
              <span className="text-ink-soft">{by ?? text[state]}</span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function isDone(step: Step, { sheet: { row, identity } }: StoryShown): boolean {
  if (step === 'write') return row.wholeTexts.length > 0
  if (step === 'consent') return row.consent !== undefined && row.state !== 'expired'
  if (step === 'identity') return identity === 'kept'
  if (step === 'publish') return row.state === 'published' || row.state === 'renewed'
  return row.approvals[step] !== undefined
}

/** Who took a step and when, where that is known; undefined for one that is not taken. */
function byWhom(step: Step, { desk, sheet, names }: StoryShown): string | undefined {
  const text = staffMessages(desk.locale).stories.line
  const by = (id: string | null, at: Date): string => {
    // In a narrow column a day must not be broken at its hyphens.
    const day = formatShortDate(at, desk.locale).replaceAll('-', '\u2011')
    return text.by(id === null ? text.byHerself : (names[id] ?? id), day)
  }
  if (step === 'identity') return sheet.kept && by(sheet.kept.by, sheet.kept.at)
  if (step === 'consent') {
    const current = sheet.consents.find(({ id }) => id === sheet.row.consent?.id)
    return current && by(current.recordedBy, current.givenAt)
  }
  const given = sheet.given.find(({ kind }) => kind === (step as ApprovalKind))
  return given && by(given.byStaff, given.at)
}
