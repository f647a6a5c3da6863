import type { ForgetRefusal, KnownKind } from '#app/domain/privacy/person-room.ts'
import type { Weighed } from '#app/domain/privacy/weigh-person.server.ts'
import { formatDate } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { ErasureTax } from './erasure-tax.tsx'
import { KnownKinds } from './known-kinds.tsx'

export type ErasureAnswer = { typed: string; wrong?: boolean; refusal?: ForgetRefusal }

type ErasurePageProps = {
  desk: DeskFrame
  title: string
  up: { href: string; name: string }
  email: string
  weighed: Weighed
  answer: ErasureAnswer | undefined
}

/** What goes of a person and what stays until when, in words, before anything goes. */
export function ErasurePage({ desk, title, up, email, weighed, answer }: ErasurePageProps) {
  const { privacy: say, desk: text } = staffMessages(desk.locale)
  const faults = answer?.wrong ? [{ field: 'email', sentence: say.wrongEmail }] : []
  const refusals = answer?.refusal ? [answer.refusal] : weighed.refusals
  return (
    <Desk desk={desk} title={title} up={up}>
      <ErrorSummary title={text.errors.title} faults={faults} />
      <div className="grid max-w-measure gap-6">
        <p className="text-lg">{say.eraseLead}</p>
        <p className="font-semibold wrap-anywhere">{email}</p>
        {weighed.tax && <ErasureTax tax={weighed.tax} locale={desk.locale} />}
        <KnownKinds
          title={say.goes}
          kinds={weighed.kinds.filter(({ stays }) => !stays)}
          locale={desk.locale}
        />
        <Remains weighed={weighed} locale={desk.locale} />
        {refusals.length > 0 ? (
          <Notice kind="wrong" heading={say.cannot}>
            <ul>
              {refusals.map((refusal) => (
                <li key={refusal}>{say.forgetRefusals[refusal]}</li>
              ))}
            </ul>
          </Notice>
        ) : (
          <form method="post" className="grid gap-5">
            <Field
              {...{ name: 'email', label: say.typeEmail, value: answer?.typed ?? '' }}
              error={faults[0]?.sentence}
              autoComplete="off"
              required
            />
            <p>
              <Button>{say.doErase}</Button>
            </p>
          </form>
        )}
      </div>
    </Desk>
  )
}

const dayOf = (day: string, locale: Locale): string =>
  formatDate(new Date(`${day}T12:00:00Z`), locale)

/** What the books and the law keep, as far as there is anything, and until when. */
function Remains({ weighed, locale }: { weighed: Weighed; locale: Locale }) {
  const say = staffMessages(locale).privacy
  const has = (...kinds: KnownKind[]) => weighed.kinds.some(({ kind }) => kinds.includes(kind))
  const sentences = [
    has('orders', 'gifts', 'payments') && say.books,
    weighed.receiptsUntil && say.until(dayOf(weighed.receiptsUntil, locale)),
    has('withdrawals') && say.withdrawals,
  ].filter((sentence) => typeof sentence === 'string')
  return (
    <section aria-labelledby="stays" className="grid gap-3">
      <h2 id="stays" className="text-xl">
        {say.remains}
      </h2>
      {(sentences.length > 0 ? sentences : [say.nothingStays]).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p className="text-ink-soft">{say.files}</p>
    </section>
  )
}
