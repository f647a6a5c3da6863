import type { IdentityKept } from '#app/domain/stories/missing.ts'
import { openingReasons, type VaultRefusal } from '#app/domain/vault/opening.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { faultsBy } from '#app/ui/desk/faults.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Choices } from '#app/ui/kit/choices.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { VaultShut } from './vault-shut.tsx'

export type AskAnswer = {
  typed: { reason: string; words: string }
  errors: { reason?: 'reason_missing'; words?: 'no_reason' }
  refusal?: VaultRefusal
}

type Shown = {
  desk: DeskFrame
  /** The page of whoever's identity it is. */
  up: string
  alias: string
  identity: IdentityKept
}

/** Asks for one identity to be opened: one of five reasons, and why in one's own words. */
export function AskPage({ shown, answer }: { shown: Shown; answer: AskAnswer | undefined }) {
  const { desk, up, identity } = shown
  const { stories, vault, desk: words } = staffMessages(desk.locale)
  const text = vault.ask
  const alias = shown.alias || stories.withoutAlias
  const { faults, beside } = faultsBy(answer?.errors, text.errors)
  return (
    <Desk desk={desk} title={text.title(alias)} up={{ href: up, name: alias }}>
      <ErrorSummary title={words.errors.title} faults={faults} />
      {answer?.refusal && <Notice kind="wrong">{vault.refusals[answer.refusal]}</Notice>}
      {identity === 'shut' && <VaultShut locale={desk.locale} />}
      {identity === 'missing' && <p>{vault.refusals.nothing_kept}</p>}
      {identity === 'kept' && (
        <form method="post" className="grid max-w-measure gap-6">
          <p>{text.lead}</p>
          <Choices
            {...{ name: 'reason', legend: text.reason }}
            {...(answer?.typed.reason && { value: answer.typed.reason })}
            {...(beside.reason && { error: beside.reason })}
            choices={openingReasons.map((value) => ({ value, label: vault.reasons[value] }))}
          />
          <TextArea
            {...{ name: 'words', label: text.words, hint: text.wordsHint, required: true }}
            value={answer?.typed.words ?? ''}
            {...(beside.words && { error: beside.words })}
          />
          <p>
            <Button>{text.do}</Button>
          </p>
        </form>
      )}
    </Desk>
  )
}
