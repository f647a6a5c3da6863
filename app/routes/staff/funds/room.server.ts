import type { DeskRoom } from '../room.ts'

export const funds: DeskRoom = {
  href: '/staff/funds',
  permission: 'funds.view',
  title: (text) => text.funds.title,
  tasks: [],
}
