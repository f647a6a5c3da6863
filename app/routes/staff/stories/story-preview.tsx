import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { type ShownStory, StoryArticle } from '#app/ui/stories/story-article.tsx'

type StoryPreviewProps = { locale: Locale; story: ShownStory; note: string }

/** A story as readers see it in one language, drawn by what draws its page. */
export function StoryPreview({ locale, story, note }: StoryPreviewProps) {
  const { stories, storySteps } = staffMessages(locale)
  const text = storySteps.writing
  const isEmpty = story.title === '' && story.contentNote === '' && story.parts.length === 0
  return (
    <section
      id="preview"
      aria-labelledby="preview-title"
      tabIndex={-1}
      className="story-preview desk-panel outline-none"
    >
      <h2 id="preview-title">{text.previewTitle(stories.tongues[story.locale])}</h2>
      <p className="mb-4 text-ink-soft">
        {note} {story.alias === null && text.noName}
      </p>
      {isEmpty ? <p className="desk-none">{text.empty}</p> : <StoryArticle {...story} below />}
    </section>
  )
}
