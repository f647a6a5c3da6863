import type { today as pattern } from '../../sv/staff/today.ts'

export const today: typeof pattern = {
  title: 'Today',
  tasks: 'To do',
  nothing: 'Nothing is waiting right now.',
}
