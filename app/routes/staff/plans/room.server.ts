import { countPlans } from '#app/domain/plans/desk/count-plans.server.ts'
import { formatNumber, plural } from '#app/i18n/format.ts'
import type { DeskRoom, DeskTask } from '../room.ts'

/** Beyond this a number says no more than "many", and costs more to count. */
const most = 1_000

const stageTask = (stage: 'attention' | 'past_due'): DeskTask => ({
  permission: 'plans.view',
  href: `/staff/plans?stage=${stage}`,
  count: () => countPlans(stage, most),
  sentence: (text, count, locale) =>
    plural(locale, count, text.plans.tasks[stage]).replace('#', formatNumber(count, locale)),
})

export const plans: DeskRoom = {
  href: '/staff/plans',
  permission: 'plans.view',
  title: (text) => text.plans.title,
  tasks: [stageTask('attention'), stageTask('past_due')],
}
