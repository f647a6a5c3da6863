import { descriptionAsTyped, fieldOf } from '#app/domain/catalogue/pictures/desk-picture.ts'
import type { DeskStoryPicture } from '#app/domain/stories/pictures/story-picture.ts'
import { localeNames, locales } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { ChangedMeanwhile } from '#app/ui/desk/changed-meanwhile.tsx'
import { differencesBetween } from '#app/ui/desk/differences.ts'
import { faultsBy } from '#app/ui/desk/faults.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { galleryForm } from '../../products/pictures/gallery-shown.ts'
import { FocusChoice } from './focus-choice.tsx'
import type { DescriptionAnswer, PicturesShown } from './pictures-shown.ts'

type CardProps = {
  shown: PicturesShown
  picture: DeskStoryPicture
  /** Counted from 1. */
  place: number
  edits: boolean
  answer: DescriptionAnswer | undefined
  /** Of everything that may be wrong with it. */
  sentences: Readonly<Record<string, string>>
}

/** One picture: its place, what it shows, what stays in sight where only a part is shown, and the way out. */
export function PictureCard({ shown, picture, place, edits, answer, sentences }: CardProps) {
  const { locale } = shown.desk
  const { pictures: say, desk } = staffMessages(locale)
  const path = `/staff/stories/${shown.id}/pictures/${picture.id}`
  const kept = descriptionAsTyped(picture)
  const typed = answer?.typed ?? kept
  const { beside } = faultsBy(answer?.errors, sentences)
  const lacking = shown.described.filter((tongue) => picture.alts[tongue] === '')
  return (
    <li id={`p-${picture.id}`} className="desk-panel">
      <h3 className="mb-3">{say.number(place)}</h3>
      {edits && <Steps {...{ path, place, locale }} of={shown.shown.length} />}
      {lacking.length > 0 && (
        <p className="notice mb-4">
          {say.undescribed(lacking.map((tongue) => localeNames[tongue]).join(', '))}
        </p>
      )}
      {answer?.meanwhile && (
        <ChangedMeanwhile
          {...{ locale, saved: answer.meanwhile.saved }}
          differences={differencesBetween(kept, typed)}
        />
      )}
      <input
        type="hidden"
        form={galleryForm}
        name={fieldOf('version', picture.id)}
        value={picture.version}
      />
      <fieldset disabled={!edits} className="gallery-fields">
        <legend className="sr-only">{say.number(place)}</legend>
        <FocusChoice {...{ picture, locale, path }} value={typed.focus ?? ''} />
        <div className="grid content-start gap-4">
          {locales.map((tongue) => (
            <Field
              key={tongue}
              name={fieldOf(`alt-${tongue}`, picture.id)}
              label={say.altIn(localeNames[tongue])}
              value={typed[`alt-${tongue}`] ?? ''}
              lang={tongue}
              form={galleryForm}
              {...(beside[`alt-${tongue}`] && { error: beside[`alt-${tongue}`] })}
            />
          ))}
          {edits && (
            <p>
              <Button form={galleryForm} name="at" value={picture.id}>
                {desk.save}
                <span className="sr-only"> {say.number(place)}</span>
              </Button>
            </p>
          )}
        </div>
      </fieldset>
    </li>
  )
}

type StepsProps = {
  path: string
  place: number
  of: number
  locale: CardProps['shown']['desk']['locale']
}

function Steps({ path, place, of, locale }: StepsProps) {
  const say = staffMessages(locale).pictures
  const which = <span className="sr-only"> {say.number(place)}</span>
  const step = (action: string, words: string, to?: string) => (
    <Button
      look="text"
      form={galleryForm}
      action={`${path}/${action}`}
      {...(to && { name: 'to', value: to })}
    >
      {words}
      {which}
    </Button>
  )
  return (
    <div className="mb-3 flex flex-wrap gap-x-5">
      {place > 1 && step('place', say.earlier, 'earlier')}
      {place < of && step('place', say.later, 'later')}
      {step('removal', say.remove)}
    </div>
  )
}
