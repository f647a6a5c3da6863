import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { StoryShown } from './story-shown.ts'
import { languagesIn, lastDayOf } from './story-words.ts'

/** What readers get of a story at this moment, in which languages, and until when. */
export function StoryPublic({ shown: { desk, sheet, readable } }: { shown: StoryShown }) {
  const { locale } = desk
  const text = staffMessages(locale).stories.public
  const { consent, address, state } = sheet.row
  return (
    <section aria-labelledby="public" className="desk-panel grid content-start gap-3">
      <h2 id="public">{text.title}</h2>
      <p>{readable.length > 0 ? text.read(languagesIn(readable, locale)) : text.unread}</p>
      {consent && state !== 'withdrawn' && (
        <p>{text.until(lastDayOf(consent.expiresAt, locale))}</p>
      )}
      {readable.length > 0 && (
        <ul className="grid gap-1">
          {readable.map((tongue) => (
            <li key={tongue}>
              <a href={`/${tongue}/stories/${address}`}>
                /{tongue}/stories/{address}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
