import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Notice } from '#app/ui/kit/notice.tsx'

/** That the vault is shut, why, and who can open its door. */
export function VaultShut({ locale }: { locale: Locale }) {
  const text = staffMessages(locale).vault
  return (
    <div className="max-w-measure">
      <Notice heading={text.shut}>{text.shutWhy}</Notice>
    </div>
  )
}
