import type { ReactNode } from 'react'
import type { Locale } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { Mark } from '../mark.tsx'

/** A page of the desk for somebody who is not inside: signing in, an invitation, an error. */
export function DoorPage({
  locale,
  title,
  children,
}: {
  locale: Locale
  title: string
  children: ReactNode
}) {
  const text = staffMessages(locale).desk
  return (
    <main id="content" className="page grid max-w-form gap-6 py-12 wrap-anywhere">
      <p className="flex items-center gap-3 font-semibold">
        <Mark className="h-10 w-auto" />
        {text.name}
      </p>
      <h1 className="text-2xl">{title}</h1>
      {children}
    </main>
  )
}
