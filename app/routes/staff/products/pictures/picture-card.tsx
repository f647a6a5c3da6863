import {
  type DeskPicture,
  descriptionAsTyped,
  fieldOf,
} from '#app/domain/catalogue/pictures/desk-picture.ts'
import { type Locale, localeNames, locales } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { ChangedMeanwhile } from '#app/ui/desk/changed-meanwhile.tsx'
import { faultsBy } from '#app/ui/desk/faults.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { differencesOf } from './differences-of.ts'
import { FocusChoice } from './focus-choice.tsx'
import {
  type DescriptionAnswer,
  descriptionSentences,
  type GalleryShown,
  galleryForm,
} from './gallery-shown.ts'
import { PictureSteps } from './picture-steps.tsx'

type PictureCardProps = {
  shown: GalleryShown
  picture: DeskPicture
  /** Counted from 1. */
  place: number
  edits: boolean
  answer: DescriptionAnswer | undefined
}

/** One picture: where it stands, what is to be seen in it, what stays in sight, and the way out. */
export function PictureCard({ shown, picture, place, edits, answer }: PictureCardProps) {
  const { desk, id, pictures } = shown
  const { locale } = desk
  const say = staffMessages(locale).pictures
  const path = `/staff/products/${id}/pictures/${picture.id}`
  const heading = `h-${picture.id}`
  const lacking = locales.filter((tongue) => picture.file && picture.alts[tongue] === '')
  return (
    <li id={`p-${picture.id}`} className="desk-panel" data-sorted={place}>
      <div className="gallery-head">
        <h3 id={heading}>
          {say.number(place)}
          {place === 1 && <span className="text-ink-soft"> · {say.first}</span>}
        </h3>
        {edits && <PictureSteps {...{ path, place, locale }} of={pictures.length} />}
      </div>
      {lacking.length > 0 && (
        <p className="notice mb-4">
          {say.undescribed(lacking.map((tongue) => localeNames[tongue]).join(', '))}
        </p>
      )}
      {answer?.meanwhile && (
        <ChangedMeanwhile
          {...{ locale, saved: answer.meanwhile.saved }}
          differences={differencesOf(picture, answer.typed, locale)}
        />
      )}
      <input
        type="hidden"
        form={galleryForm}
        name={fieldOf('version', picture.id)}
        value={picture.version}
      />
      <fieldset disabled={!edits}>
        <legend className="sr-only">{say.number(place)}</legend>
        <DescriptionFields {...{ picture, locale, edits, answer }} called={say.number(place)} />
      </fieldset>
    </li>
  )
}

type DescriptionFieldsProps = Pick<PictureCardProps, 'picture' | 'edits' | 'answer'> & {
  locale: Locale
  called: string
}

function DescriptionFields({ picture, edits, answer, locale, called }: DescriptionFieldsProps) {
  const { desk, pictures: say } = staffMessages(locale)
  const typed = answer?.typed ?? descriptionAsTyped(picture)
  const { beside } = faultsBy(answer?.errors, descriptionSentences(locale))
  return (
    <div className="gallery-fields">
      <FocusChoice {...{ picture, locale }} value={typed.focus ?? ''} />
      <div className="grid content-start gap-4">
        <p className="measure text-ink-soft">{say.altsHint}</p>
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
              <span className="sr-only"> {called}</span>
            </Button>
          </p>
        )}
      </div>
    </div>
  )
}
