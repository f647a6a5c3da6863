import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'

type LetterTextProps = { subject: string; body: string; locale: Locale; lang?: Locale }

/** A letter as it goes: its subject, and its paragraphs with their line breaks, to read and to copy. */
export function LetterText({ subject, body, locale, lang }: LetterTextProps) {
  const text = messages(locale).act.letter
  return (
    <div className="campaign-paper" lang={lang}>
      <p>
        <span className="text-ink-soft">{text.subject}:</span> <strong>{subject}</strong>
      </p>
      <p className="campaign-lines">{body}</p>
    </div>
  )
}
