/** The two forms of product CSV that are read and written: as Shopify and as WooCommerce export them. */
export const forms = ['shopify', 'woocommerce'] as const
export type Form = (typeof forms)[number]

export const isForm = (text: unknown): text is Form => forms.some((form) => form === text)

/** What a file must have to be of a form. Every other column may be left out. */
export const neededColumns: Record<Form, readonly string[]> = {
  shopify: ['Handle', 'Title', 'Body (HTML)', 'Option1 Name', 'Option1 Value', 'Variant Price'],
  woocommerce: ['Type', 'Name', 'Regular price'],
}

/** Of which form a file is, by its first line. What looks like neither is taken for Shopify's, and then lacks its columns. */
export function detectForm(header: readonly string[]): Form {
  const names = new Set(header.map((name) => name.trim().toLowerCase()))
  const traits = ['type', 'name', 'sku', 'regular price', 'published', 'parent']
  const found = traits.filter((name) => names.has(name)).length
  return !names.has('handle') && found > 2 ? 'woocommerce' : 'shopify'
}

/** Columns that only Lykta's own exports have, and other shops pass over: which piece and which variant a row is of. */
export const ownColumns: Record<Form, { product: string; variant: string }> = {
  shopify: { product: 'Lykta Product', variant: 'Lykta Variant' },
  woocommerce: { product: 'Meta: lykta_product', variant: 'Meta: lykta_variant' },
}
