import { changesBetween } from '#app/domain/history/changes-between.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { transaction } from '#app/platform/db.server.ts'
import { lockMember, saveProfile } from './member-store.server.ts'
import type { StaffActor } from './staff.ts'

/** Changes what somebody is called and the language of her desk. */
export async function changeOwnProfile(wish: {
  name: string
  locale: Locale
  by: StaffActor
  now: Date
}): Promise<void> {
  const { name, locale, by, now } = wish
  await transaction(async (tx) => {
    const member = await lockMember(by.id, tx)
    if (!member || (member.name === name && member.locale === locale)) return
    await saveProfile({ id: by.id, name, locale }, tx)
    const changes = changesBetween({ name: member.name, locale: member.locale }, { name, locale })
    const object = `staff/${by.id}`
    await recordHistory({ by, action: 'staff.profile_changed', object, changes, at: now }, tx)
  })
}
