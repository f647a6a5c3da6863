import type { Role } from '#app/domain/staff/role.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Button } from '#app/ui/kit/button.tsx'

type MemberStepsProps = {
  locale: Locale
  member: { id: string; role: Role; joined: boolean }
  isSelf: boolean
}

/** What else an owner may do about somebody: invite again, reset how she comes in, disable. */
export function MemberSteps({ locale, member, isSelf }: MemberStepsProps) {
  const say = staffMessages(locale).members
  const { id, role, joined } = member
  if (isSelf) {
    return (
      <section className="desk-panel">
        <h2>{staffMessages(locale).own.title}</h2>
        <p>
          <a href="/staff/own">{say.ownReset}</a>
        </p>
      </section>
    )
  }
  if (role === 'disabled') return null
  return (
    <section className="desk-panel grid content-start gap-4">
      <h2>{staffMessages(locale).signIn.title}</h2>
      {!joined && (
        <form method="post" action={`/staff/members/${id}/invitation`} className="grid gap-3">
          <p>{say.inviteAgainText}</p>
          <p>
            <Button look="quiet">{say.inviteAgain}</Button>
          </p>
        </form>
      )}
      <ul className="grid gap-2">
        {joined && (
          <li>
            <a href={`/staff/members/${id}/reset`}>{say.reset}</a>
          </li>
        )}
        <li>
          <a href={`/staff/members/${id}/disabling`}>{say.disable}</a>
        </li>
      </ul>
    </section>
  )
}
