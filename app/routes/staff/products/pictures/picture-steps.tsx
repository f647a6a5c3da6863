import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { galleryForm } from './gallery-shown.ts'

type PictureStepsProps = { path: string; place: number; of: number; locale: Locale }

/** The buttons of one picture: a place forward or back, away; and, where there is script, a handle to drag it by. */
export function PictureSteps({ path, place, of, locale }: PictureStepsProps) {
  const say = staffMessages(locale).pictures
  const which = <span className="sr-only"> {say.number(place)}</span>
  const step = { look: 'text', form: galleryForm, name: 'to' } as const
  return (
    <div className="flex flex-wrap items-center gap-x-5">
      {of > 1 && (
        <>
          <button
            type="submit"
            hidden
            form={galleryForm}
            formAction={`${path}/place`}
            name="to"
            data-place
          />
          <span hidden draggable="true" data-drag className="gallery-handle" title={say.drag}>
            ⠿
          </span>
        </>
      )}
      {place > 1 && (
        <Button {...step} action={`${path}/place`} value="earlier">
          {say.earlier}
          {which}
        </Button>
      )}
      {place < of && (
        <Button {...step} action={`${path}/place`} value="later">
          {say.later}
          {which}
        </Button>
      )}
      <Button {...step} action={`${path}/removal`}>
        {say.remove}
        {which}
      </Button>
    </div>
  )
}
