import type { gifts as pattern } from '../../sv/staff/gifts.ts'

export const gifts: typeof pattern = {
  title: 'Gifts',
}
