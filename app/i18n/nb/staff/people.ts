import type { people as pattern } from '../../sv/staff/people.ts'

export const people: typeof pattern = {
  title: 'Mennesker',
}
