import { fieldOf } from '#app/domain/catalogue/pictures/desk-picture.ts'
import { may } from '#app/domain/staff/staff.ts'
import { mostStoryPictures } from '#app/domain/stories/pictures/story-picture.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { faultsBy } from '#app/ui/desk/faults.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { galleryForm } from '../../products/pictures/gallery-shown.ts'
import { PictureCard } from './picture-card.tsx'
import type { PicturesAnswer, PicturesShown } from './pictures-shown.ts'
import { UploadForm } from './upload-form.tsx'

type Props = { shown: PicturesShown; answer: PicturesAnswer | undefined }

/** A story's pictures: whether they may be changed, adding one, each with what it shows and what stays in sight, and those that were taken away. */
export function PicturesPage({ shown, answer }: Props) {
  const { desk, id, alias, closed, shown: pictures } = shown
  const { locale } = desk
  const { storyPictures: say, pictures: common, designers, desk: words } = staffMessages(locale)
  const sentences = { ...words.fields, ...designers.found, ...designers.errors, ...say.errors }
  const { upload, descriptions = [], added } = answer ?? {}
  const { faults, beside } = faultsBy(upload?.errors, sentences)
  const edits = may(desk.role, 'stories.write') && !closed
  const said = descriptions.flatMap(({ picture, errors }) =>
    faultsBy(errors, sentences).faults.map((one) => ({
      ...one,
      field: fieldOf(one.field, picture),
    })),
  )
  const done: Partial<Record<string, string>> = say.done
  return (
    <Desk
      desk={desk}
      title={say.of(alias)}
      up={{ href: `/staff/stories/${id}`, name: alias }}
      done={answer ? undefined : done[desk.done ?? '']}
    >
      <ErrorSummary title={words.errors.title} faults={[...faults, ...said]} />
      {added && (
        <div className="mb-6" role="status">
          <Notice kind="done">{say.done.added}</Notice>
        </div>
      )}
      {closed && (
        <div className="mb-6">
          <Notice>{say.errors[closed]}</Notice>
        </div>
      )}
      <p className="measure mb-6">{say.lead}</p>
      {edits && (
        <form id={galleryForm} method="post" action={`/staff/stories/${id}/pictures/descriptions`}>
          {/* Before every other button of the form: Enter in a field presses it. */}
          <button type="submit" hidden />
        </form>
      )}
      <Aside shown={shown} edits={edits} />
      {edits && pictures.length < mostStoryPictures && (
        <UploadForm
          {...{ id, locale, described: shown.described }}
          typed={upload?.typed ?? {}}
          beside={beside}
        />
      )}
      <section aria-labelledby="pictures" className="mt-8">
        <h2 id="pictures" className="mb-2 text-xl">
          {say.title}
        </h2>
        {pictures.length === 0 && <p className="text-ink-soft">{say.none}</p>}
        {edits && pictures.length > 0 && (
          <p className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
            <Button look="quiet" form={galleryForm}>
              {words.save}
            </Button>
            <span className="text-ink-soft">{common.savesAll}</span>
          </p>
        )}
        <ol className="gallery">
          {pictures.map((picture, index) => (
            <PictureCard
              key={picture.id}
              {...{ shown, picture, place: index + 1, edits, sentences }}
              answer={descriptions.find((one) => one.picture === picture.id)}
            />
          ))}
        </ol>
      </section>
    </Desk>
  )
}

/** What was taken away, each with the way back. */
function Aside({ shown: { desk, id, aside }, edits }: { shown: PicturesShown; edits: boolean }) {
  const say = staffMessages(desk.locale).storyPictures
  if (aside.length === 0 || !edits) return null
  return (
    <section aria-labelledby="aside" className="desk-panel mb-8">
      <h2 id="aside">{say.aside}</h2>
      <p className="mb-3 text-ink-soft">{say.asideHint}</p>
      <ul className="flex flex-wrap gap-6">
        {aside.map((picture) => (
          <li key={picture.id} className="grid justify-items-start gap-2">
            <img
              src={`/staff/stories/${id}/pictures/${picture.id}/file/240.jpg`}
              alt={picture.alts[desk.locale]}
              width="120"
              loading="lazy"
            />
            <Button
              look="text"
              form={galleryForm}
              action={`/staff/stories/${id}/pictures/${picture.id}/restoration`}
            >
              {say.fetchBack}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
