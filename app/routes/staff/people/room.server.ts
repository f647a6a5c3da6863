import type { DeskRoom } from '../room.ts'

export const people: DeskRoom = {
  href: '/staff/people',
  permission: 'people.view',
  title: (text) => text.people.title,
  tasks: [],
}

export const history: DeskRoom = {
  href: '/staff/history',
  permission: 'history.view',
  title: (text) => text.people.history.title,
  tasks: [],
}
