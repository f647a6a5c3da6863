import type { Role } from '#app/domain/staff/role.ts'
import type { Locale } from '#app/i18n/locale.ts'

/** What stands around every page of the desk: who is in, which rooms are hers, and where she is. */
export type DeskFrame = {
  locale: Locale
  role: Role
  name: string
  /** The address with its query. */
  path: string
  demonstration: boolean
  inbox: string | undefined
  organisation: string
  /** The rooms that are hers, under their headings; the first has none. */
  menu: { heading: string; rooms: { href: string; name: string }[] }[]
  /** What has just been done, by the key that the page before added to the address. */
  done: string | undefined
}
