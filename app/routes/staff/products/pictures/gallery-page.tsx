import { fieldOf } from '#app/domain/catalogue/pictures/desk-picture.ts'
import { may } from '#app/domain/staff/staff.ts'
import { formatShortDate, formatTime } from '#app/i18n/format.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import type { DescriptionAnswer, GalleryShown, UploadAnswer } from './gallery-shown.ts'
import { PictureCard } from './picture-card.tsx'
import { UploadForm } from './upload-form.tsx'

type GalleryPageProps = {
  shown: GalleryShown
  upload?: UploadAnswer | undefined
  description?: DescriptionAnswer | undefined
}

/** A piece's pictures: adding some, and each with its place, its description and its focal point. */
export function GalleryPage({ shown, upload, description }: GalleryPageProps) {
  const { desk, id, title, pictures } = shown
  const { locale } = desk
  const text = staffMessages(locale)
  const say = text.pictures
  const edits = may(desk.role, 'products.edit')
  const done: Record<string, string> = say.done
  return (
    <Desk
      desk={desk}
      title={say.titleOf(title)}
      up={{ href: `/staff/products/${id}`, name: title }}
      done={upload || description ? undefined : done[desk.done ?? '']}
    >
      <ErrorSummary title={text.desk.errors.title} faults={faultsOf(upload, description, shown)} />
      {upload && upload.added > 0 && (
        <div className="mb-6">
          <Notice kind="done">{say.someAdded(upload.added)}</Notice>
        </div>
      )}
      {edits && <TakenAway shown={shown} />}
      {edits && <UploadForm id={id} locale={locale} error={upload?.sentences.join(' ')} />}
      <p className="mt-8 text-ink-soft">{pictures.length > 0 ? say.order : say.none}</p>
      <ol className="gallery" data-sort>
        {pictures.map((picture, index) => (
          <PictureCard
            key={picture.id}
            {...{ shown, picture, place: index + 1, edits }}
            answer={description?.picture === picture.id ? description : undefined}
          />
        ))}
      </ol>
    </Desk>
  )
}

/** What is wrong, each with the field that it belongs to. */
function faultsOf(
  upload: UploadAnswer | undefined,
  description: DescriptionAnswer | undefined,
  { desk }: GalleryShown,
) {
  const { fields } = staffMessages(desk.locale).desk
  const sentences: Record<string, string> = fields
  const sent = upload?.sentences.map((sentence) => ({ field: 'pictures', sentence })) ?? []
  const typed = Object.entries(description?.errors ?? {}).map(([field, refusal]) => ({
    field: fieldOf(field, description?.picture ?? ''),
    sentence: sentences[refusal] ?? fields.malformed,
  }))
  return [...sent, ...typed]
}

/** The picture that was taken away last, to be fetched back in one press. */
function TakenAway({ shown: { desk, id, takenAway } }: { shown: GalleryShown }) {
  if (!takenAway) return null
  const say = staffMessages(desk.locale).pictures
  const at = takenAway.removedAt
  const when = `${formatShortDate(at, desk.locale)} ${formatTime(at, desk.locale)}`
  return (
    <form
      method="post"
      action={`/staff/products/${id}/pictures/${takenAway.id}/restoration`}
      className="mb-6 flex flex-wrap items-center gap-x-4"
    >
      <p className="text-ink-soft">{say.takenAway(when)}</p>
      <Button look="text">{say.fetchBack}</Button>
    </form>
  )
}
