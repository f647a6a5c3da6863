import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'

/** The words that the script says while Shift is being pressed, and while the page is left. */
function exitWords(locale: Locale) {
  const { two, one, expired, loading } = messages(locale).help.exit
  return {
    ...{ 'data-exit-two': two, 'data-exit-one': one },
    ...{ 'data-exit-expired': expired, 'data-exit-loading': loading },
  }
}

/**
 * "Leave this page now": a plain link to a place that tells nothing, always in sight. With script, Shift pressed three times does the same,
 * the page is covered at once, and the place takes this one's entry in the history.
 */
export function ExitLink({ locale }: { locale: Locale }) {
  const { leave, to } = messages(locale).help.exit
  return (
    <div className="exit-bar no-print">
      <a
        href={to}
        rel="noreferrer"
        className="button exit-link"
        data-exit=""
        {...exitWords(locale)}
      >
        {leave}
        <span aria-hidden="true" className="exit-dots">
          <i />
          <i />
          <i />
        </span>
      </a>
      <p role="status" className="sr-only" data-exit-said="" />
    </div>
  )
}

/** The same as the first stop of the keyboard, beside the way to the content. */
export function ExitSkipLink({ locale }: { locale: Locale }) {
  const { leave, to } = messages(locale).help.exit
  return (
    <a href={to} rel="noreferrer" className="skip exit-skip" data-exit-also="">
      {leave}
    </a>
  )
}
