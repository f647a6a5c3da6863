import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { describedBy, Labelled } from '#app/ui/kit/field.tsx'

type UploadFormProps = { id: string; locale: Locale; error: string | undefined }

/** Pictures by choosing them, and, where there is script, by dropping them anywhere on the page; then each is sent by itself and its progress seen. */
export function UploadForm({ id, locale, error }: UploadFormProps) {
  const say = staffMessages(locale).pictures
  const page = `/staff/products/${id}/pictures`
  const field = { name: 'pictures', hint: say.chooseHint, error }
  return (
    <section aria-labelledby="add" className="desk-panel">
      <h2 id="add">{say.add}</h2>
      <form
        method="post"
        action={page}
        encType="multipart/form-data"
        className="grid max-w-form gap-4"
        data-drop={`${page}?done=added`}
        data-drop-failed={say.dropFailed}
      >
        <Labelled {...field} label={say.choose}>
          <input
            type="file"
            id="pictures"
            name="pictures"
            accept="image/*"
            multiple
            className="control"
            aria-invalid={error ? true : undefined}
            aria-describedby={describedBy(field)}
          />
        </Labelled>
        <p hidden data-drop-words className="text-ink-soft">
          {say.drop}
        </p>
        <ul data-drop-list aria-live="polite" className="grid gap-1" />
        <p hidden data-drop-after>
          <a href={page}>{say.dropAfter}</a>
        </p>
        <p>
          <Button>{say.send}</Button>
        </p>
      </form>
    </section>
  )
}
