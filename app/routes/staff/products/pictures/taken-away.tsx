import { formatShortDate, formatTime } from '#app/i18n/format.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { type GalleryShown, galleryForm } from './gallery-shown.ts'

/** The pictures that were taken away, the last first, each to be fetched back in one press. */
export function TakenAway({ shown: { desk, id, takenAway } }: { shown: GalleryShown }) {
  if (takenAway.length === 0) return null
  const { locale } = desk
  const say = staffMessages(locale).pictures
  return (
    <section aria-labelledby="taken-away" className="desk-panel mb-6">
      <h2 id="taken-away">{say.takenAway}</h2>
      <p className="measure text-ink-soft">{say.takenAwayHint}</p>
      <ul className="mt-2">
        {takenAway.map(({ id: picture, place, alts, removedAt }) => (
          <li key={picture} className="flex flex-wrap items-center gap-x-4">
            <span className="min-w-0 wrap-anywhere">
              {alts[locale] || say.number(place)}{' '}
              <span className="text-ink-soft">
                {formatShortDate(removedAt, locale)} {formatTime(removedAt, locale)}
              </span>
            </span>
            <Button
              look="text"
              form={galleryForm}
              action={`/staff/products/${id}/pictures/${picture}/restoration`}
            >
              {say.fetchBack}
              <span className="sr-only"> {alts[locale] || say.number(place)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
