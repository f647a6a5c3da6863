import { may, type SignedIn } from '#app/domain/staff/staff.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { rooms } from '../rooms.server.ts'

/** What waits for this person, in the order of the rooms; nothing is said of what does not wait. */
export async function waitingTasks(staff: SignedIn, now: Date) {
  const { role, locale } = staff
  const text = staffMessages(locale)
  const tasks = rooms
    .flatMap((room) => room.tasks)
    .filter(({ permission }) => may(role, permission))
  const counts = await Promise.all(tasks.map(({ count }) => count(now, staff)))
  return tasks.flatMap(({ href, sentence }, place) => {
    const waiting = counts[place] ?? 0
    return waiting > 0 ? [{ href, sentence: sentence(text, waiting, locale) }] : []
  })
}
