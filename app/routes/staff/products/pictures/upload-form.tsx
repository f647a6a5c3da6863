import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { describedBy, Labelled } from '#app/ui/kit/field.tsx'
import { galleryForm } from './gallery-shown.ts'

type UploadFormProps = { id: string; locale: Locale; sentences: readonly string[] }

/**
 * Pictures by choosing them, or by dropping them on the field. Where there is script they may be dropped anywhere on the page, and each is sent
 * by itself, so that its progress is seen. They are part of the page's one form: what was typed in the cards is sent and saved with them.
 */
export function UploadForm({ id, locale, sentences }: UploadFormProps) {
  const say = staffMessages(locale).pictures
  const page = `/staff/products/${id}/pictures`
  const [error, ...more] = sentences
  const field = {
    ...{ name: 'pictures', hint: say.chooseHint },
    ...(error && { error: more.length > 0 ? say.errors.several : error }),
  }
  return (
    <section aria-labelledby="add" className="desk-panel">
      <h2 id="add">{say.add}</h2>
      <div className="grid gap-4">
        <Labelled {...field} label={say.choose}>
          <input
            type="file"
            id="pictures"
            name="pictures"
            form={galleryForm}
            accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
            multiple
            className="control drop-field"
            aria-invalid={error ? true : undefined}
            aria-describedby={describedBy(field)}
          />
        </Labelled>
        <p>
          <Button form={galleryForm} action={page} withFiles>
            {say.send}
          </Button>
        </p>
        <ul data-drop-list aria-live="polite" className="grid gap-1 wrap-anywhere" />
        <p hidden data-drop-after>
          <a href={page}>{say.dropAfter}</a>
        </p>
      </div>
    </section>
  )
}
