import type { DeskFrame } from '#app/ui/desk/frame.ts'
import type { loadProduct } from './load-product.server.ts'

/** A piece's page as it is drawn. */
export type ProductShown = NonNullable<Awaited<ReturnType<typeof loadProduct>>> & {
  desk: DeskFrame
}
