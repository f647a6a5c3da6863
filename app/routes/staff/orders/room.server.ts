import { countOrders } from '#app/domain/orders/count-orders.server.ts'
import type { OrderStage } from '#app/domain/orders/stage.ts'
import { countFailedLetters } from '#app/domain/receipts/count-failed-letters.server.ts'
import type { Permission } from '#app/domain/staff/permissions.ts'
import { countWaiting } from '#app/domain/withdrawals/count-waiting.server.ts'
import { formatNumber, plural } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import type { DeskRoom, DeskTask } from '../room.ts'

/** Beyond this a number says no more than "many", and costs more to count. */
const most = 1_000

type Told = 'to_pack' | 'attention' | 'refund_waiting'

const stageTask = (stage: OrderStage & Told, permission: Permission): DeskTask => ({
  permission,
  href: `/staff/orders?stage=${stage}`,
  count: () => countOrders(stage, most),
  sentence: (text, count, locale) => counted(text.orders.tasks[stage], count, locale),
})

const counted = (forms: { one: string; other: string }, count: number, locale: Locale): string =>
  plural(locale, count, forms).replace('#', formatNumber(count, locale))

export const orders: DeskRoom = {
  href: '/staff/orders',
  permission: 'orders.pack',
  title: (text) => text.orders.title,
  tasks: [
    stageTask('to_pack', 'orders.pack'),
    stageTask('attention', 'orders.view'),
    stageTask('refund_waiting', 'orders.view'),
    {
      permission: 'orders.view',
      href: '/staff/withdrawals',
      count: countWaiting,
      sentence: (text, count, locale) => counted(text.orders.tasks.withdrawals, count, locale),
    },
    {
      permission: 'letters.view',
      href: '/staff/letters?state=failed',
      count: () => countFailedLetters(most),
      sentence: (text, count, locale) => counted(text.orders.tasks.letters, count, locale),
    },
  ],
}
