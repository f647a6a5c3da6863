import {
  type DeskPicture,
  descriptionAsTyped,
  fieldOf,
} from '#app/domain/catalogue/pictures/desk-picture.ts'
import { type Locale, localeNames, locales } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { ChangedMeanwhile } from '#app/ui/desk/changed-meanwhile.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { FocusChoice } from './focus-choice.tsx'
import type { DescriptionAnswer, GalleryShown } from './gallery-shown.ts'
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
  const { desk, id } = shown
  const say = staffMessages(desk.locale).pictures
  const path = `/staff/products/${id}/pictures/${picture.id}`
  const current = descriptionAsTyped(picture)
  const typed = answer?.typed ?? current
  return (
    <li id={`p-${picture.id}`} className="desk-panel" data-sorted={place}>
      <div className="gallery-head">
        <h2>
          {say.number(place)}
          {place === 1 && <span className="text-ink-soft"> · {say.first}</span>}
        </h2>
        {edits && <PictureSteps {...{ path, place, locale: desk.locale }} of={shown.pictures.length} />}
      </div>
      {answer?.meanwhile && (
        <ChangedMeanwhile
          {...{ locale: desk.locale, saved: answer.meanwhile.saved }}
          differences={differencesOf(current, typed, desk.locale)}
        />
      )}
      <form method="post" action={`${path}/description`}>
        <input type="hidden" name="version" value={picture.version} />
        <fieldset disabled={!edits} className="gallery-fields">
          <legend className="sr-only">{say.number(place)}</legend>
          <FocusChoice {...{ picture, locale: desk.locale }} value={typed.focus ?? ''} />
          <div className="grid content-start gap-4">
            <p className="text-ink-soft">{say.altsHint}</p>
            {locales.map((tongue) => (
              <Field key={tongue} {...altField({ tongue, picture, typed, answer }, desk.locale)} />
            ))}
            {edits && (
              <p>
                <Button>
                  {say.save}
                  <span className="sr-only"> {say.number(place)}</span>
                </Button>
              </p>
            )}
          </div>
        </fieldset>
      </form>
    </li>
  )
}

type AltOf = Pick<PictureCardProps, 'picture' | 'answer'> & {
  tongue: Locale
  typed: Record<string, string>
}

function altField({ tongue, picture, typed, answer }: AltOf, locale: Locale) {
  const { desk, pictures } = staffMessages(locale)
  const name = `alt-${tongue}`
  const refusal = answer?.errors[name]
  return {
    ...{ name: fieldOf(name, picture.id), lang: tongue, label: pictures.altIn(localeNames[tongue]) },
    ...{ value: typed[name] ?? '', error: refusal && desk.fields[refusal] },
  }
}

function differencesOf(
  current: Record<string, string>,
  typed: Record<string, string>,
  locale: Locale,
) {
  const say = staffMessages(locale).pictures
  return Object.keys(current)
    .filter((field) => current[field] !== typed[field])
    .map((field) => {
      const tongue = locales.find((candidate) => field === `alt-${candidate}`)
      const label = tongue ? say.altIn(localeNames[tongue]) : say.focus
      return { label, saved: current[field] ?? '', typed: typed[field] ?? '' }
    })
}
