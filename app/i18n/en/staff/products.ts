import type { products as pattern } from '../../sv/staff/products.ts'

export const products: typeof pattern = {
  title: 'Products',
}
