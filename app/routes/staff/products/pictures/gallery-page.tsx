import { fieldOf } from '#app/domain/catalogue/pictures/desk-picture.ts'
import { may } from '#app/domain/staff/staff.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { ChangedMeanwhile } from '#app/ui/desk/changed-meanwhile.tsx'
import { Desk } from '#app/ui/desk/desk.tsx'
import { faultsBy } from '#app/ui/desk/faults.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { differencesOf } from './differences-of.ts'
import {
  type DescriptionAnswer,
  descriptionSentences,
  type GalleryAnswer,
  type GalleryShown,
  galleryForm,
} from './gallery-shown.ts'
import { PictureCard } from './picture-card.tsx'
import { TakenAway } from './taken-away.tsx'
import { UploadForm } from './upload-form.tsx'

type GalleryPageProps = { shown: GalleryShown; answer: GalleryAnswer | undefined }

/** A piece's pictures: adding some, and each with its place, its description and its focal point. */
export function GalleryPage({ shown, answer }: GalleryPageProps) {
  const { upload, descriptions = [] } = answer ?? {}
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
      done={answer ? undefined : done[desk.done ?? '']}
    >
      <ErrorSummary title={text.desk.errors.title} faults={faultsOf(answer, locale)} />
      {upload && upload.added > 0 && (
        <div className="mb-6" role="status">
          <Notice kind="done">{say.someAdded(upload.added)}</Notice>
        </div>
      )}
      {descriptions.map((one) => (
        <TypedInVain key={one.picture} shown={shown} answer={one} />
      ))}
      {edits && (
        <form
          id={galleryForm}
          method="post"
          action={`/staff/products/${id}/pictures/descriptions`}
          data-drop={`/staff/products/${id}/pictures`}
          data-drop-failed={say.dropFailed}
        >
          {/* Before every other button of the form: Enter in a field presses it. */}
          <button type="submit" hidden />
        </form>
      )}
      {edits && <TakenAway shown={shown} />}
      {edits && <UploadForm {...{ id, locale }} sentences={upload?.sentences ?? []} />}
      <section aria-labelledby="gallery">
        <h2 id="gallery" className="mt-8 mb-2 text-xl">
          {say.title}
        </h2>
        <p className="measure text-ink-soft">{pictures.length > 0 ? say.order : say.none}</p>
        {edits && pictures.length > 0 && (
          <p className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
            <Button look="quiet" form={galleryForm}>
              {say.saveAll}
            </Button>
            <span className="text-ink-soft">{say.savesAll}</span>
          </p>
        )}
        <ol className="gallery" data-sort>
          {pictures.map((picture, index) => (
            <PictureCard
              key={picture.id}
              {...{ shown, picture, place: index + 1, edits }}
              answer={descriptions.find((one) => one.picture === picture.id)}
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
  answer: DescriptionAnswer
}) {
  const picture = takenAway.find(({ id }) => id === answer.picture)
  if (!picture || !answer.meanwhile) return null
  return (
    <ChangedMeanwhile
      {...{ locale: desk.locale, saved: answer.meanwhile.saved }}
      differences={differencesOf(picture, answer.typed, desk.locale)}
    />
  )
}

/** What is wrong, each with the field that it belongs to. */
function faultsOf(answer: GalleryAnswer | undefined, locale: GalleryShown['desk']['locale']) {
  const { upload, descriptions = [] } = answer ?? {}
  const sent = [...new Set(upload?.sentences)].map((sentence) => ({ field: 'pictures', sentence }))
  const said = descriptions.flatMap(({ errors, picture }) =>
    faultsBy(errors, descriptionSentences(locale)).faults.map((one) => ({
      ...one,
      field: fieldOf(one.field, picture),
    })),
  )
  return [...sent, ...said]
}
