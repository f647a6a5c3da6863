import type { Permission } from '#app/domain/staff/permissions.ts'
import type { SignedIn } from '#app/domain/staff/staff.ts'
import type { Locale } from '#app/i18n/locale.ts'
import type { StaffMessages } from '#app/i18n/staff-messages.ts'

/** Something that waits for a person: how many, what to call it, and the list that does it. Nothing is said of none. */
export type DeskTask = {
  permission: Permission
  href: string
  count: (now: Date, staff: SignedIn) => Promise<number>
  sentence: (text: StaffMessages, count: number, locale: Locale) => string
}

/** Rooms that are used together, under one heading of the menu. */
export type RoomGroup = keyof StaffMessages['desk']['groups']

/** A room of the desk, as its door in the menu and its lines on the Today page. Each room keeps its own in `<room>/room.server.ts`. */
export type DeskRoom = {
  href: string
  permission: Permission
  title: (text: StaffMessages) => string
  tasks: readonly DeskTask[]
}
