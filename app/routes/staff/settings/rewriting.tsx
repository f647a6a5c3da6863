import type { RewritingLimit } from '#app/domain/stories/list-rewriting-limits.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'

/** Whether deleted words are cleared from the database's own files, or what the login lacks for it. */
export function Rewriting({
  limits,
  locale,
}: {
  limits: readonly RewritingLimit[]
  locale: Locale
}) {
  const { rewritten, limits: say } = staffMessages(locale).settings.health
  if (limits.length === 0) return rewritten
  return limits.map((limit) => (
    <strong key={limit} className="block">
      {say[limit]}
    </strong>
  ))
}
