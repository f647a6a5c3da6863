import { data, type MetaDescriptor } from '@remix-run/node'
import { type StaffMessages, staffMessages } from '#app/i18n/staff-messages.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'

/** Nothing of the desk is kept anywhere: another person may sit down at the same machine. */
export const deskHeaders = { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' }

/** Answers a page of the desk. */
export const deskPage = <Content>(content: Content, status = 200) =>
  data(content, { status, headers: deskHeaders })

/** The title of a page of the desk, and no robots. */
export const deskMeta = (
  desk: Pick<DeskFrame, 'locale'> | undefined,
  title: (text: StaffMessages) => string,
): MetaDescriptor[] => {
  if (!desk) return []
  const text = staffMessages(desk.locale)
  return [{ title: `${title(text)} · ${text.desk.name}` }, { name: 'robots', content: 'noindex' }]
}
