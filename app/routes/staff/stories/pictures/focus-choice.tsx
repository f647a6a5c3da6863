import { fieldOf, focusGrid, focusWord } from '#app/domain/catalogue/pictures/desk-picture.ts'
import type { DeskStoryPicture } from '#app/domain/stories/pictures/story-picture.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { galleryForm } from '../../products/pictures/gallery-shown.ts'
import { pointName } from '../../products/pictures/point-name.ts'

type FocusProps = {
  picture: DeskStoryPicture
  value: string
  path: string
  locale: Locale
}

/** The picture under a grid of choices, so that pressing on it is choosing. */
export function FocusChoice({ picture, value, path, locale }: FocusProps) {
  const say = staffMessages(locale).pictures
  const { width, height, alts } = picture
  return (
    <fieldset className="focus-parts">
      <legend className="font-semibold">{say.focus}</legend>
      <p className="text-ink-soft">{say.focusHint}</p>
      <div className="focus-choice">
        <img
          src={`${path}/file/full.jpg`}
          alt={alts[locale]}
          {...{ width, height }}
          loading="lazy"
          className="h-auto w-full"
        />
        <div className="focus-grid">
          {focusGrid.map((point) => (
            <label key={focusWord(point)}>
              <input
                type="radio"
                form={galleryForm}
                name={fieldOf('focus', picture.id)}
                value={focusWord(point)}
                defaultChecked={focusWord(point) === value}
              />
              <span className="sr-only">{pointName(focusWord(point), say)}</span>
            </label>
          ))}
        </div>
      </div>
    </fieldset>
  )
}
