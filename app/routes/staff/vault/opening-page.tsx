import type { Identity } from '#app/domain/vault/identity.ts'
import type { VaultRefusal } from '#app/domain/vault/opening.ts'
import { formatTime } from '#app/i18n/format.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { IdentityRead } from './identity-read.tsx'
import type { OpeningView } from './opening-views.server.ts'
import { aboutIn, stateIn, whenIn } from './opening-words.ts'
import { VaultShut } from './vault-shut.tsx'

type OpeningOfPage = OpeningView & { words: string; isMine: boolean }

type Shown = {
  desk: DeskFrame
  /** Undefined while the vault is shut. */
  opening: OpeningOfPage | undefined
  at?: Date
}

/** One opening: who asks and why, a second person's word, and thirty minutes in which the one who asked reads. */
export function OpeningPage({ shown, identity }: { shown: Shown; identity: Identity | undefined }) {
  const { desk, opening } = shown
  const text = staffMessages(desk.locale).vault
  const done: Record<string, string> = text.opening.done
  const refused = text.refusals[desk.done as VaultRefusal]
  return (
    <Desk
      desk={desk}
      title={identity ? text.reading.title : text.opening.title}
      up={{ href: '/staff/vault', name: text.title }}
      done={identity ? undefined : done[desk.done ?? '']}
    >
      <div className="grid max-w-measure gap-6">
        {refused && !identity && <Notice kind="wrong">{refused}</Notice>}
        {!opening && <VaultShut locale={desk.locale} />}
        {opening && identity && (
          <>
            <TimeLeft shown={shown} opening={opening} />
            <IdentityRead {...{ locale: desk.locale, id: opening.id, identity }} />
          </>
        )}
        {opening && !identity && <Asked shown={shown} opening={opening} />}
      </div>
    </Desk>
  )
}

type Part = { shown: Shown; opening: OpeningOfPage }

/** Who asks, about whom, and why: what a second person goes by. */
function Asked({ shown, opening }: Part) {
  const { locale } = shown.desk
  const text = staffMessages(locale).vault
  return (
    <>
      <section aria-label={text.opening.title} className="grid gap-2">
        <p>{text.opening.asks(opening.asker, whenIn(opening.askedAt, locale))}</p>
        <p className="font-semibold">
          {aboutIn(opening, locale)}. {text.reasons[opening.reason]}.
        </p>
        <blockquote className="whitespace-pre-line border-l-4 border-line pl-4">
          {opening.words}
        </blockquote>
        <p>{stateIn(opening, locale)}.</p>
        {opening.approver && <p>{text.opening.approvedBy(opening.approver)}</p>}
      </section>
      <Step shown={shown} opening={opening} />
      <Readings shown={shown} opening={opening} />
    </>
  )
}

function TimeLeft({ shown, opening }: Part) {
  const { locale } = shown.desk
  if (!opening.endsAt || !shown.at) return null
  const minutes = Math.max(0, Math.ceil((opening.endsAt.getTime() - shown.at.getTime()) / 60_000))
  const text = staffMessages(locale).vault.opening
  return <p className="font-semibold">{text.left(minutes, formatTime(opening.endsAt, locale))}</p>
}

/** The one step that is open to this person now, if any is. */
function Step({ shown, opening }: Part) {
  const text = staffMessages(shown.desk.locale).vault.opening
  const at = `/staff/vault/${opening.id}`
  const waits = opening.approvedBy === null && !opening.isLapsed
  if (waits && opening.isMine) return <p>{text.yours}</p>
  if (waits)
    return (
      <form method="post" action={`${at}/approval`} className="grid justify-items-start gap-1">
        <Button>{text.approve}</Button>
        <span className="text-ink-soft">{text.approveWhat(opening.asker)}</span>
      </form>
    )
  if (!opening.isOpen) return null
  if (!opening.isMine) return <p>{text.onlyHers(opening.asker)}</p>
  return (
    <>
      <TimeLeft shown={shown} opening={opening} />
      <form method="post" action={at} className="grid justify-items-start gap-1">
        <Button>{text.read}</Button>
        <span className="text-ink-soft">{text.readWhat}</span>
      </form>
    </>
  )
}

function Readings({ shown, opening }: Part) {
  const { locale } = shown.desk
  const text = staffMessages(locale).vault.opening
  return (
    <section aria-labelledby="readings">
      <h2 id="readings" className="mb-2 text-xl">
        {text.readings}
      </h2>
      {opening.readings.length === 0 && <p className="text-ink-soft">{text.unread}</p>}
      <ol>
        {opening.readings.map((at) => (
          <li key={at.toISOString()}>
            {whenIn(at, locale)}, {opening.asker}
          </li>
        ))}
      </ol>
    </section>
  )
}
