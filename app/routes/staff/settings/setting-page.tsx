import type { ComponentProps } from 'react'
import { may } from '#app/domain/staff/staff.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { FormPage } from '#app/ui/desk/form-page.tsx'

type SettingPageProps = Omit<ComponentProps<typeof FormPage>, 'up' | 'done' | 'mayChange'> & {
  up?: { href: string; name: string }
}

/** A page with one form for one setting. */
export function SettingPage({ desk, up, ...form }: SettingPageProps) {
  const text = staffMessages(desk.locale)
  return (
    <FormPage
      {...{ desk, ...form }}
      up={up ?? { href: '/staff/settings', name: text.settings.title }}
      done={desk.done === 'saved' ? text.desk.saved : undefined}
      mayChange={may(desk.role, 'settings.edit')}
    />
  )
}
