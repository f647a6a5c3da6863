/** Every public page that a reader can open, below the language; a list, a piece and a purpose stand for their like. */
export const readersPages = [
  '',
  '/shop',
  '/shop/rings',
  '/products/lantern-pendant',
  '/products/night-lantern-pin',
  '/designers/ambra',
  '/basket',
  '/give',
  '/give/workshop',
  '/withdraw',
  '/help',
  '/facts',
  '/about',
  '/terms',
  '/privacy',
  '/accessibility',
] as const
