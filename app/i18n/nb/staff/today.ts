import type { today as pattern } from '../../sv/staff/today.ts'

export const today: typeof pattern = {
  title: 'I dag',
  tasks: 'Å gjøre',
  nothing: 'Ingenting venter akkurat nå.',
}
