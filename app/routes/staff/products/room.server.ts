import { countLowStock } from '#app/domain/catalogue/sheet/count-low-stock.server.ts'
import type { DeskRoom } from '../room.ts'

export const products: DeskRoom = {
  href: '/staff/products',
  permission: 'products.view',
  title: (text) => text.products.title,
  tasks: [
    {
      permission: 'stock.adjust',
      href: '/staff/products?low=yes&status=published',
      count: () => countLowStock(),
      sentence: (text, count) => text.products.lowTask(count),
    },
  ],
}
