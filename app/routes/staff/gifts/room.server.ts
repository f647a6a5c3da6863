import { countGifts } from '#app/domain/donations/desk/count-gifts.server.ts'
import { formatNumber, plural } from '#app/i18n/format.ts'
import type { DeskRoom, DeskTask } from '../room.ts'

/** Beyond this a number says no more than "many", and costs more to count. */
const most = 1_000

const stageTask = (stage: 'attention' | 'refund_waiting'): DeskTask => ({
  permission: 'gifts.view',
  href: `/staff/gifts?stage=${stage}`,
  count: () => countGifts(stage, most),
  sentence: (text, count, locale) =>
    plural(locale, count, text.gifts.tasks[stage]).replace('#', formatNumber(count, locale)),
})

export const gifts: DeskRoom = {
  href: '/staff/gifts',
  permission: 'gifts.view',
  title: (text) => text.gifts.title,
  tasks: [stageTask('attention'), stageTask('refund_waiting')],
}
