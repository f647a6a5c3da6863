import type { StoryPart } from '#app/domain/stories/story-part.ts'
import { formatMonth } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { type StoryPictureShown, StoryPictures } from './story-pictures.tsx'

export type ShownStory = {
  locale: Locale
  title: string
  contentNote: string
  /** Its text as `drawStory` draws it. */
  parts: readonly StoryPart[]
  /** null where her consent shows no name. */
  alias: string | null
  /** When it was told: "2026-05". */
  month: string
  /** Those that her consent covers. */
  pictures: readonly StoryPictureShown[]
}

type StoryArticleProps = ShownStory & {
  /** Above it stands another heading (a preview at the desk), so its title is one of the second rank. */
  below?: boolean
}

/** A story exactly as the public reads it. Several may stand on one page, one in each language. */
export function StoryArticle({ below, ...story }: StoryArticleProps) {
  const { locale, title, contentNote, parts, pictures } = story
  const text = messages(locale).stories
  const Heading = below ? 'h2' : 'h1'
  return (
    <article className="story" lang={locale}>
      <Heading className="story-title">{title}</Heading>
      <Teller {...story} />
      <aside className="story-note" aria-label={text.before}>
        <p className="story-note-title">{text.before}</p>
        <p>{contentNote}</p>
        {parts.some(({ hard }) => hard !== undefined) && <p>{text.hardMarked}</p>}
      </aside>
      <StoryPictures pictures={pictures} />
      {parts.map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part of a text is its place.
        <Part key={place} part={part} locale={locale} place={place} />
      ))}
    </article>
  )
}

/** By whom it was told, if a name is shown at all, and in which month. */
export function Teller({ locale, alias, month }: Pick<ShownStory, 'locale' | 'alias' | 'month'>) {
  const text = messages(locale).stories
  const when = formatMonth(new Date(`${month}-01T00:00:00Z`), locale)
  return (
    <p className="story-teller">
      {alias ? `${text.toldBy(alias, when)}. ${text.notHerName}` : `${text.told(when)}.`}
    </p>
  )
}

type PartProps = { part: StoryPart; locale: Locale; place: number }

/** A part of the text; before a hard one its note and the way past it, which leads to the sentence that says where it ends. */
function Part({ part, locale, place }: PartProps) {
  const text = messages(locale).stories
  // biome-ignore lint/security/noDangerouslySetInnerHtml: `drawStory` made it, by an allow-list.
  const words = <div className="story-text" dangerouslySetInnerHTML={{ __html: part.html }} />
  if (part.hard === undefined) return words
  const end = `past-${locale}-${place}`
  return (
    <section className="story-hard" aria-label={text.hard}>
      <p className="story-hard-note">{part.hard || text.hard}</p>
      <a href={`#${end}`} className="story-hard-skip">
        {text.skipHard}
      </a>
      {words}
      <p id={end} tabIndex={-1} className="story-hard-end">
        {text.hardEnds}
      </p>
    </section>
  )
}
