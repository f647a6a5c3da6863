import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Button } from '#app/ui/kit/button.tsx'

type PictureStepsProps = { path: string; place: number; of: number; locale: Locale }

/** The buttons of one picture: a place forward or back, away; and, where there is script, a handle to drag it by. */
export function PictureSteps({ path, place, of, locale }: PictureStepsProps) {
  const say = staffMessages(locale).pictures
  const which = <span className="sr-only"> {say.number(place)}</span>
  return (
    <div className="flex flex-wrap items-center gap-x-5">
      {of > 1 && (
        <>
          <form method="post" action={`${path}/place`} data-place>
            <input type="hidden" name="to" value="" disabled />
            <span hidden draggable="true" data-drag className="gallery-handle" title={say.drag}>
              ⠿
            </span>
          </form>
          <form method="post" action={`${path}/place`} className="flex gap-x-5">
            {place > 1 && (
              <Button look="text" name="to" value="earlier">
                {say.earlier}
                {which}
              </Button>
            )}
            {place < of && (
              <Button look="text" name="to" value="later">
                {say.later}
                {which}
              </Button>
            )}
          </form>
        </>
      )}
      <form method="post" action={`${path}/removal`}>
        <Button look="text">
          {say.remove}
          {which}
        </Button>
      </form>
    </div>
  )
}
