import { may } from '#app/domain/staff/staff.ts'
import { formatMoneyWithCode } from '#app/i18n/format.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { fundFieldNames } from './field-names.ts'
import type { FundShown } from './fund-shown.ts'

/** Whether givers are offered a fund, what keeps it from that, what it has received, and the steps from here. */
export function FundState({ shown }: { shown: FundShown }) {
  const { desk, id, slug, open, offered, lacks, given, hasGifts } = shown
  const { locale, role } = desk
  const text = staffMessages(locale).funds
  const edits = may(role, 'funds.edit')
  return (
    <section aria-labelledby="state" className="desk-panel grid gap-4">
      <h2 id="state">{open ? (offered ? text.open : text.notOffered) : text.closed}</h2>
      {given && <p>{text.given(formatMoneyWithCode(given, locale))}</p>}
      {!open && lacks.length > 0 && <Lacks shown={shown} />}
      {!open && lacks.length === 0 && edits && (
        <form method="post" action={`/staff/funds/${id}/opening`}>
          <Button>{text.opening.do}</Button>
        </form>
      )}
      <p className="flex flex-wrap gap-x-6 gap-y-2">
        {lacks.length === 0 && <a href={`/${locale}/give/${slug}`}>{text.page}</a>}
        {may(role, 'gifts.view') && <a href={`/staff/gifts?fund=${id}`}>{text.gifts}</a>}
        {open && edits && <a href={`/staff/funds/${id}/closing`}>{text.closing.link}</a>}
        {!open && !hasGifts && edits && (
          <a href={`/staff/funds/${id}/removal`}>{text.removal.link}</a>
        )}
      </p>
    </section>
  )
}

/** Every thing that is missing, named, with the field that it belongs in. */
function Lacks({ shown: { desk, lacks } }: { shown: FundShown }) {
  const text = staffMessages(desk.locale).funds
  const names = fundFieldNames(desk.locale)
  return (
    <div>
      <p>{text.opening.lacking}</p>
      <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
        {lacks.map((lack) => (
          <li key={lack}>
            <a href={`#${lack}`}>{names[lack] ?? lack}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
