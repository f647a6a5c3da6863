import { may } from '#app/domain/staff/staff.ts'
import type { StoryRefusal } from '#app/domain/stories/story.ts'
import { storyFields } from '#app/domain/stories/story-content.ts'
import type { StoryFormErrors, TypedStory } from '#app/domain/stories/story-form.ts'
import { locales } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { differencesBetween } from '#app/ui/desk/differences.ts'
import { faultsBy } from '#app/ui/desk/faults.ts'
import { FormPage } from '#app/ui/desk/form-page.tsx'
import type { FormPart } from '#app/ui/desk/form-part.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import type { SheetAnswer } from '#app/ui/desk/sheet.ts'
import { SideBySide } from '#app/ui/desk/side-by-side.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import type { ShownStory } from '#app/ui/stories/story-article.tsx'
import { HeadFields } from './head-fields.tsx'
import { storyFieldNames } from './story-field-names.ts'
import { StoryPreview } from './story-preview.tsx'

/** What a form that was not saved comes back with. */
export type TextAnswer = SheetAnswer<TypedStory, StoryFormErrors> & {
  refusal?: StoryRefusal
  preview?: ShownStory
}

type Shown = {
  desk: DeskFrame
  id: string
  version: number
  /** Nothing of it is approved, so that it may be written. */
  open: boolean
  current: TypedStory
  preview: ShownStory | undefined
}

/** A story's texts, three languages beside each other, and how readers see one of them. */
export function TextPage({ shown, answer }: { shown: Shown; answer: TextAnswer | undefined }) {
  const { desk, id, version, open, current } = shown
  const { locale } = desk
  const { stories, storySteps, desk: words } = staffMessages(locale)
  const text = storySteps.writing
  const { faults, beside } = faultsBy(answer?.errors, { ...words.fields, ...storySteps.errors })
  const typed = answer?.typed ?? current
  const part = { locale, typed, beside }
  return (
    <FormPage
      {...{ desk, version, faults, isLong: true }}
      title={text.title(current.alias ?? '')}
      up={{ href: `/staff/stories/${id}`, name: current.alias || stories.title }}
      meanwhile={answer?.meanwhile}
      differences={differencesBetween(current, typed, storyFieldNames(locale))}
      mayChange={open && may(desk.role, 'stories.write')}
      afterSave={<PreviewButtons id={id} {...part} />}
      above={<Above shown={shown} answer={answer} />}
    >
      <div className="grid max-w-form gap-4">
        <HeadFields {...part} />
      </div>
      <SideBySide
        {...{ part, texts: storyFields, rows: { contentNote: 3, body: 22 } }}
        {...{ labels: storySteps.fields, missing: text.missing, title: text.texts }}
        hint={`${text.hint} ${text.limits} ${text.hard}`}
      />
    </FormPage>
  )
}

/** Whether it may be written, why it was not saved, and the preview that was asked for. */
function Above({ shown, answer }: { shown: Shown; answer: TextAnswer | undefined }) {
  const { desk, id, open } = shown
  const { stories, storySteps } = staffMessages(desk.locale)
  const text = storySteps.writing
  const preview = answer?.preview ?? shown.preview
  const writes = open && may(desk.role, 'stories.write')
  return (
    <div className="mb-6 grid gap-6">
      {answer?.refusal && <Notice kind="wrong">{stories.refusals[answer.refusal]}</Notice>}
      <p>{open ? text.open : text.resting}</p>
      {/* Beside a form that is written in, a link would lose what is typed: its own buttons look. */}
      {!writes && (
        <nav aria-label={text.preview} className="flex flex-wrap gap-x-5 gap-y-1">
          {locales.map((tongue) => (
            <a key={tongue} href={`/staff/stories/${id}/text?preview=${tongue}#preview`}>
              {text.previewTitle(stories.tongues[tongue])}
            </a>
          ))}
        </nav>
      )}
      {preview && (
        <StoryPreview
          locale={desk.locale}
          story={preview}
          note={answer?.preview ? text.previewNote : text.previewSaved}
        />
      )}
    </div>
  )
}

/** Looks at what is typed, in one language, and saves nothing. */
function PreviewButtons({ id, locale }: FormPart & { id: string }) {
  const { stories, storySteps } = staffMessages(locale)
  const text = storySteps.writing
  return (
    <p className="flex flex-wrap gap-3">
      {locales.map((tongue) => (
        <button
          key={tongue}
          type="submit"
          name="look"
          value={tongue}
          formAction={`/staff/stories/${id}/text#preview`}
          className="button button-quiet button-small"
        >
          {text.previewIn(stories.tongues[tongue])}
        </button>
      ))}
    </p>
  )
}
