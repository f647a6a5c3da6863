import type { ForgetRefusal } from '#app/domain/privacy/person-room.ts'
import type { Weighed } from '#app/domain/privacy/weigh-person.server.ts'
import { formatDate, formatNumber } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import type { DeskFrame } from '#app/ui/desk/frame.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Facts } from '#app/ui/kit/table.tsx'

export type ErasureAnswer = { typed: string; wrong?: boolean; refusal?: ForgetRefusal }

type ErasurePageProps = {
  desk: DeskFrame
  id: string
  name: string
  email: string
  weighed: Weighed
  answer: ErasureAnswer | undefined
}

/** What goes of a person and what stays until when, in words, before anything goes. */
export function ErasurePage({ desk, id, name, email, weighed, answer }: ErasurePageProps) {
  const { privacy: say, desk: text } = staffMessages(desk.locale)
  const faults = answer?.wrong ? [{ field: 'email', sentence: say.wrongEmail }] : []
  const refusals = answer?.refusal ? [answer.refusal] : weighed.refusals
  return (
    <Desk desk={desk} title={say.erase} up={{ href: `/staff/people/${id}`, name }}>
      <ErrorSummary title={text.errors.title} faults={faults} />
      <div className="grid max-w-measure gap-6">
        <p className="text-lg">{say.eraseLead}</p>
        <p className="font-semibold">{email}</p>
        <Part
          title={say.goes}
          kinds={weighed.kinds.filter(({ stays }) => !stays)}
          at={desk.locale}
        />
        <section aria-labelledby="stays" className="grid gap-3">
          <h2 id="stays" className="text-xl">
            {say.remains}
          </h2>
          <p>{say.books}</p>
          {weighed.receiptsUntil && <p>{say.until(dayOf(weighed.receiptsUntil, desk.locale))}</p>}
          <p className="text-ink-soft">{say.files}</p>
        </section>
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

function Part({ title, kinds, at }: { title: string; kinds: Weighed['kinds']; at: Locale }) {
  const say = staffMessages(at).privacy
  return (
    <section aria-label={title} className="grid gap-3">
      <h2 className="text-xl">{title}</h2>
      <Facts
        figures
        rows={kinds.map(({ kind, count, isMore }) => ({
          ...{ key: kind, name: say.kinds[kind] },
          value: formatNumber(count, at) + (isMore ? ' +' : ''),
        }))}
      />
    </section>
  )
}
