import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Button } from '../kit/button.tsx'
import { Field } from '../kit/field.tsx'

type ConfirmByNumberProps = {
  locale: Locale
  /** What is asked for: why, the number to be typed, and what the button does. */
  words: { why: string; number: string; button: string }
  typed: { why: string; number: string } | undefined
  /** Sentences beside what was not typed right. */
  beside: { why?: string | undefined; number?: string | undefined }
}

/** The end of a form whose step cannot be undone: why it is done, and the number of what it is done to, typed by hand. */
export function ConfirmByNumber({ locale, words, typed, beside }: ConfirmByNumberProps) {
  return (
    <>
      <Field
        name="why"
        label={words.why}
        aside={staffMessages(locale).desk.optional}
        value={typed?.why ?? ''}
        error={beside.why}
        maxLength={300}
      />
      <Field
        name="number"
        label={words.number}
        value={typed?.number ?? ''}
        error={beside.number}
        autoComplete="off"
        narrow
        required
      />
      <p>
        <Button>{words.button}</Button>
      </p>
    </>
  )
}
