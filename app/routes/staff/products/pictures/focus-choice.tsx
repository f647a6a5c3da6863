import {
  type DeskPicture,
  fieldOf,
  focusGrid,
  focusWord,
} from '#app/domain/catalogue/pictures/desk-picture.ts'
import { type Focus, focusSteps, pictureView } from '#app/domain/catalogue/picture.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { type StaffMessages, staffMessages } from '#app/i18n/staff-messages.ts'
import { Picture } from '#app/ui/kit/picture.tsx'

type FocusChoiceProps = { picture: DeskPicture; value: string; locale: Locale }

/** The picture under a grid of choices, so that pressing on it is choosing, with script or without; and how lists show it now. */
export function FocusChoice({ picture, value, locale }: FocusChoiceProps) {
  const say = staffMessages(locale).pictures
  const { file, width, height, alts, focus } = picture
  const view = pictureView({
    ...{ file: file ?? null, width, height, alt: alts[locale] },
    ...{ focusX: focus.x, focusY: focus.y },
  })
  if (!file) return <p className="text-ink-soft">{say.notFetched}</p>
  return (
    <fieldset className="grid content-start gap-2">
      <legend className="font-semibold">{say.focus}</legend>
      <p className="text-ink-soft">{say.focusHint}</p>
      <div className="focus-choice">
        <Picture picture={view} missing="" shape="own" place="half" />
        <div className="focus-grid">
          {focusGrid.map((point) => (
            <label key={focusWord(point)}>
              <input
                type="radio"
                name={fieldOf('focus', picture.id)}
                value={focusWord(point)}
                defaultChecked={focusWord(point) === value}
              />
              <span className="sr-only">{pointName(point, say)}</span>
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

const pointName = ({ x, y }: Focus, say: StaffMessages['pictures']): string =>
  [say.down[stepOf(y)], say.across[stepOf(x)]].join(', ')

const stepOf = (value: number): number =>
  focusSteps.indexOf(value as (typeof focusSteps)[number])
