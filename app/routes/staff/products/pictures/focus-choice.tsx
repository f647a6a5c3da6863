import { type Focus, pictureView } from '#app/domain/catalogue/picture.ts'
import {
  type DeskPicture,
  fieldOf,
  focusGrid,
  focusWord,
} from '#app/domain/catalogue/pictures/desk-picture.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Picture } from '#app/ui/kit/picture.tsx'
import { galleryForm } from './gallery-shown.ts'
import { pointName } from './point-name.ts'

type FocusChoiceProps = { picture: DeskPicture; value: string; locale: Locale }

/** The picture under a grid of choices, so that pressing on it is choosing, with script or without; and how lists show it then. */
export function FocusChoice({ picture, value, locale }: FocusChoiceProps) {
  const say = staffMessages(locale).pictures
  const { file, width, height, alts, focus } = picture
  if (!file)
    return (
      <p className="text-ink-soft">
        {say.notFetched}
        <input type="hidden" form={galleryForm} name={fieldOf('focus', picture.id)} value={value} />
      </p>
    )
  const view = pictureView({
    ...{ file, width, height, alt: alts[locale] },
    ...{ focusX: focus.x, focusY: focus.y },
  })
  return (
    <fieldset className="focus-parts">
      <legend className="font-semibold">{say.focus}</legend>
      <p className="text-ink-soft">{say.focusHint}</p>
      <div className="focus-choice">
        <Picture picture={view} missing="" shape="own" place="half" />
        <div className="focus-grid">
          {focusGrid.map((point) => (
            <label key={focusWord(point)}>
              <input
                type="radio"
                form={galleryForm}
                id={idOf(point, picture.id)}
                name={fieldOf('focus', picture.id)}
                value={focusWord(point)}
                defaultChecked={focusWord(point) === value}
              />
              <span className="sr-only">{pointName(focusWord(point), say)}</span>
            </label>
          ))}
        </div>
      </div>
      <div className="focus-preview">
        <Picture picture={{ ...view, alt: '' }} missing="" place="line" />
        <p className="text-ink-soft">{say.preview}</p>
      </div>
    </fieldset>
  )
}

/** The first bears the field's name, so that a fault of the field leads to it. */
const idOf = (point: Focus, id: string): string =>
  point === focusGrid[0] ? fieldOf('focus', id) : `${fieldOf('focus', id)}-${point.x}-${point.y}`
