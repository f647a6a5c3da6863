import { type Role, workingRoles } from '#app/domain/staff/role.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Choices } from '#app/ui/kit/choices.tsx'

type RoleFormProps = {
  locale: Locale
  member: { role: Role; version: number }
  typed: string | undefined
  error: string | undefined
}

/** What somebody is at the desk, with what each role may; a disabled one comes back by being given one. */
export function RoleForm({ locale, member, typed, error }: RoleFormProps) {
  const text = staffMessages(locale)
  const say = text.members
  return (
    <section className="desk-panel">
      <h2>{say.role}</h2>
      <form method="post" className="grid gap-4">
        <input type="hidden" name="version" value={member.version} />
        <Choices
          name="role"
          legend={say.changeRole}
          hint={say.roleLead}
          error={error}
          value={typed ?? member.role}
          choices={workingRoles.map((role) => ({
            ...{ value: role, label: text.desk.roles[role], note: say.may[role] },
          }))}
        />
        <p>
          <Button look="quiet">{say.changeRole}</Button>
        </p>
      </form>
    </section>
  )
}
