import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'

type Props = {
  locale: Locale
  reference: string
  /** The sealed id: one note for each shown form. */
  form: string
  typed?: string
  error?: string
}

/** A note about an order. */
export function NoteForm({ locale, reference, form, typed, error }: Props) {
  const text = staffMessages(locale).orders.note
  return (
    <form
      method="post"
      action={`/staff/orders/${reference}/notes`}
      className="grid max-w-form gap-3"
    >
      <input type="hidden" name="form" value={form} />
      <TextArea
        name="text"
        label={text.text}
        hint={text.hint}
        value={typed ?? ''}
        rows={3}
        required
        {...(error && { error })}
      />
      <p>
        <Button look="quiet" small>
          {text.do}
        </Button>
      </p>
    </form>
  )
}
