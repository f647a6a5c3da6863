import { fieldOf } from '#app/domain/catalogue/pictures/desk-picture.ts'
import { may } from '#app/domain/staff/staff.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { ChangedMeanwhile } from '#app/ui/desk/changed-meanwhile.tsx'
import { Desk } from '#app/ui/desk/desk.tsx'
import { faultsBy } from '#app/ui/desk/faults.ts'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { differencesOf } from './differences-of.ts'
import type { DescriptionAnswer, GalleryShown, UploadAnswer } from './gallery-shown.ts'
import { PictureCard } from './picture-card.tsx'
import { TakenAway } from './taken-away.tsx'
import { UploadForm } from './upload-form.tsx'

type GalleryPageProps = {
  shown: GalleryShown
  upload?: UploadAnswer | undefined
  description?: DescriptionAnswer | undefined
}

/** A piece's pictures: adding some, and each with its place, its description and its focal point. */
export function GalleryPage({ shown, upload, description }: GalleryPageProps) {
  const { desk, id, title, pictures } = shown
  const { locale, role } = desk
  const text = staffMessages(locale)
  const say = text.pictures
  const edits = may(role, 'products.edit')
  const done: Partial<Record<string, string>> = say.done
  return (
    <Desk
      desk={desk}
      title={say.titleOf(title)}
      up={{ href: `/staff/products/${id}`, name: title }}
      done={upload || description ? undefined : done[desk.done ?? '']}
    >
      <ErrorSummary title={text.desk.errors.title} faults={faultsOf(upload, description, locale)} />
      {upload && upload.added > 0 && (
        <div className="mb-6" role="status">
          <Notice kind="done">{say.someAdded(upload.added)}</Notice>
        </div>
      )}
      <TypedInVain shown={shown} answer={description} />
      {edits && <TakenAway shown={shown} />}
      {edits && <UploadForm {...{ id, locale }} sentences={upload?.sentences ?? []} />}
      <section aria-labelledby="gallery">
        <h2 id="gallery" className="mt-8 mb-2 text-xl">
          {say.title}
        </h2>
        <p className="measure text-ink-soft">{pictures.length > 0 ? say.order : say.none}</p>
        <ol className="gallery" data-sort>
          {pictures.map((picture, index) => (
            <PictureCard
              key={picture.id}
              {...{ shown, picture, place: index + 1, edits }}
              answer={description?.picture === picture.id ? description : undefined}
            />
          ))}
        </ol>
      </section>
    </Desk>
  )
}

/** What was typed of a picture that somebody else took away meanwhile: it stands right above the way to fetch that back. */
function TypedInVain({
  shown: { desk, takenAway },
  answer,
}: {
  shown: GalleryShown
  answer: DescriptionAnswer | undefined
}) {
  const picture = takenAway.find(({ id }) => id === answer?.picture)
  if (!picture || !answer?.meanwhile) return null
  return (
    <ChangedMeanwhile
      {...{ locale: desk.locale, saved: answer.meanwhile.saved }}
      differences={differencesOf(picture, answer.typed, desk.locale)}
    />
  )
}

/** What is wrong, each with the field that it belongs to. */
function faultsOf(
  upload: UploadAnswer | undefined,
  description: DescriptionAnswer | undefined,
  locale: GalleryShown['desk']['locale'],
) {
  const sent = [...new Set(upload?.sentences)].map((sentence) => ({ field: 'pictures', sentence }))
  const { faults } = faultsBy(description?.errors, staffMessages(locale).desk.fields)
  const picture = description?.picture ?? ''
  return [...sent, ...faults.map((one) => ({ ...one, field: fieldOf(one.field, picture) }))]
}
