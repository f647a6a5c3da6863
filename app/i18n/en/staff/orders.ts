import type { orders as pattern } from '../../sv/staff/orders.ts'

export const orders: typeof pattern = {
  title: 'Orders',
}
