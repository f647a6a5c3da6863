import type { ReactNode } from 'react'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Notice } from '../kit/notice.tsx'

type PasskeyFormProps = {
  locale: Locale
  /** Whether a passkey is made or shown. */
  use: 'make' | 'show'
  /** What the browser is told, and the challenge that comes back with its answer. */
  offer: { options: string; challenge: string }
  label: string
  /** What else is asked, such as what to call it. */
  children?: ReactNode
}

/** A form that a passkey fills in. It shows itself where the desk's script runs and the browser can. */
export function PasskeyForm({ locale, use, offer, label, children }: PasskeyFormProps) {
  const say = staffMessages(locale).signIn.passkey
  return (
    <>
      <form
        method="post"
        className="grid gap-4"
        data-passkey={use}
        data-options={offer.options}
        hidden
      >
        <input type="hidden" name="challenge" value={offer.challenge} />
        <input type="hidden" name="passkey" value="" />
        {children}
        <p>
          <button type="button" className="button button-quiet">
            {label}
          </button>
        </p>
        <div data-passkey-failed hidden>
          <Notice kind="wrong">{say.failed}</Notice>
        </div>
      </form>
      <p className="text-ink-soft" data-passkey-missing>
        {say.needsScript}
      </p>
    </>
  )
}
