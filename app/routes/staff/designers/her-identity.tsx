import { may } from '#app/domain/staff/staff.ts'
import { formatShortDate } from '#app/i18n/format.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import type { DesignerShown } from './designer-shown.ts'

/** Whether the vault knows who a designer is, and the two ways to it for whoever may go them. */
export function HerIdentity({ shown: { desk, id, vault } }: { shown: DesignerShown }) {
  const { locale, role } = desk
  const { designers, stories } = staffMessages(locale)
  const { work: text } = stories
  if (!vault) return null
  const at = `/staff/designers/${id}`
  const isOpen = vault.identity !== 'shut'
  return (
    <div className="grid gap-2 border-t border-line pt-4">
      <h3>{designers.vaultTitle}</h3>
      <p className="text-ink-soft">
        {vault.identity === 'kept' && text.kept(vault.who, formatShortDate(vault.at, locale))}
        {vault.identity === 'missing' && text.unkept}
        {vault.identity === 'shut' && text.shut}
      </p>
      <p className="flex flex-wrap gap-x-6 gap-y-1">
        {isOpen && may(role, 'vault.keep') && <a href={`${at}/identity`}>{text.identity}</a>}
        {vault.identity === 'kept' && may(role, 'vault.open') && (
          <a href={`${at}/opening`}>{text.opening}</a>
        )}
      </p>
    </div>
  )
}
