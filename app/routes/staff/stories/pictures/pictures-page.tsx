import { may } from '#app/domain/staff/staff.ts'
import { mostStoryPictures } from '#app/domain/stories/pictures/story-picture.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { faultsBy } from '#app/ui/desk/faults.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PictureCard } from './picture-card.tsx'
import type { PicturesAnswer, PicturesShown } from './pictures-shown.ts'
import { UploadForm } from './upload-form.tsx'

type Props = { shown: PicturesShown; answer: PicturesAnswer | undefined }

/** A story's pictures: whether they may be changed, adding one, each with what it shows and what stays in sight, and those that were taken away. */
export function PicturesPage({ shown, answer }: Props) {
  const { desk, id, alias, closed, shown: pictures } = shown
  const { locale } = desk
  const { storyPictures: say, designers, desk: words } = staffMessages(locale)
  const sentences = { ...words.fields, ...designers.found, ...designers.errors, ...say.errors }
  const { faults, beside } = faultsBy(answer?.errors, sentences)
  const edits = may(desk.role, 'stories.write') && !closed
  const named = answer?.picture
    ? faults.map((one) => ({ ...one, field: `${one.field}-${answer.picture}` }))
    : faults
  const done: Partial<Record<string, string>> = say.done
  return (
    <Desk
      desk={desk}
      title={say.of(alias)}
      up={{ href: `/staff/stories/${id}`, name: alias }}
      done={answer ? undefined : done[desk.done ?? '']}
    >
      <ErrorSummary title={words.errors.title} faults={named} />
      {closed && (
        <div className="mb-6">
          <Notice>{say.errors[closed]}</Notice>
        </div>
      )}
      <p className="measure mb-6">{say.lead}</p>
      <Aside shown={shown} edits={edits} />
      {edits && pictures.length < mostStoryPictures && (
        <UploadForm
          {...{ id, locale, described: shown.described }}
          typed={answer && !answer.picture ? answer.typed : {}}
          beside={answer && !answer.picture ? beside : {}}
        />
      )}
      <section aria-labelledby="pictures" className="mt-8">
        <h2 id="pictures" className="mb-2 text-xl">
          {say.title}
        </h2>
        {pictures.length === 0 && <p className="text-ink-soft">{say.none}</p>}
        <ol className="gallery">
          {pictures.map((picture, index) => (
            <PictureCard
              key={picture.id}
              {...{ shown, picture, place: index + 1, edits, beside }}
              answer={answer?.picture === picture.id ? answer : undefined}
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
            <form method="post" action={`/staff/stories/${id}/pictures/${picture.id}/restoration`}>
              <Button look="text">{say.fetchBack}</Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
