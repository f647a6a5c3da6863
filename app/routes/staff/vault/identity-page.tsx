import { type Identity, identityFields } from '#app/domain/vault/identity.ts'
import type { IdentityErrors } from '#app/domain/vault/identity-form.ts'
import type { VaultRefusal } from '#app/domain/vault/opening.ts'
import { formatShortDate } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { faultsBy } from '#app/ui/desk/faults.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { describedBy, Labelled } from '#app/ui/kit/field.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { VaultShut } from './vault-shut.tsx'

export type IdentityAnswer = {
  typed: Record<string, string>
  errors: IdentityErrors
  refusal?: VaultRefusal
}

type Shown = {
  desk: DeskFrame
  /** The page of whoever's identity it is. */
  up: string
  of: 'story' | 'designer'
  alias: string
  isShut: boolean
  before: { who: string; at: Date } | undefined
}

/** Who somebody is, to be locked away. The form is empty whatever is kept: it writes and never reads. */
export function IdentityPage({
  shown,
  answer,
}: {
  shown: Shown
  answer: IdentityAnswer | undefined
}) {
  const { desk, up, of, alias, isShut, before } = shown
  const { locale } = desk
  const { vault, desk: words } = staffMessages(locale)
  const text = vault.keep
  const { faults, beside } = faultsBy(answer?.errors, { ...words.fields, ...text.errors })
  const field = { locale, typed: answer?.typed ?? {}, beside }
  return (
    <Desk desk={desk} title={text.title(alias)} up={{ href: up, name: alias }}>
      <ErrorSummary title={words.errors.title} faults={faults} />
      {answer?.refusal && <Notice kind="wrong">{vault.refusals[answer.refusal]}</Notice>}
      {isShut && !answer ? (
        <VaultShut locale={locale} />
      ) : (
        <form method="post" className="grid max-w-measure gap-6" autoComplete="off">
          <p>{text.lead}</p>
          <p className="text-ink-soft">{text.used[of]}</p>
          {before && <Notice>{text.before(before.who, formatShortDate(before.at, locale))}</Notice>}
          {identityFields.map((name) => (
            <IdentityLines key={name} name={name} {...field} />
          ))}
          <p>
            <Button>{text.do}</Button>
          </p>
        </form>
      )}
    </Desk>
  )
}

type LinesProps = {
  name: keyof Identity
  locale: Locale
  typed: Readonly<Record<string, string>>
  beside: Readonly<Record<string, string>>
}

/** One to a line. Neither the browser's memory nor its spelling, which some browsers ask a server of theirs about, may see it. */
function IdentityLines({ name, locale, typed, beside }: LinesProps) {
  const { fields, hints } = staffMessages(locale).vault.keep
  const { [name]: label } = fields
  const { [name]: hint } = hints
  const { [name]: error } = beside
  return (
    <Labelled {...{ name, label, hint, ...(error && { error }) }}>
      <textarea
        {...{ id: name, name, rows: 3, defaultValue: typed[name] ?? '', spellCheck: false }}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        translate="no"
        className="control"
        aria-required={name === 'names' || undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy({ name, hint, ...(error && { error }) })}
      />
    </Labelled>
  )
}
