import type { ExistingVariant } from './existing-product.ts'
import { type ImportedVariant, optionsKey } from './imported-product.ts'

export type Matched = {
  pairs: [ExistingVariant, ImportedVariant][]
  added: ImportedVariant[]
  /** What the file no longer names. */
  left: ExistingVariant[]
}

type Rule = (before: ExistingVariant, after: ImportedVariant) => boolean

/** Which variant of the file is which of the catalogue's: by the id in Lykta's own export, else by SKU, else by options, else, in a language that is new to the piece, by order. */
export function matchVariants(
  existing: readonly ExistingVariant[],
  imported: readonly ImportedVariant[],
): Matched {
  const left = [...existing].sort((a, b) => a.position - b.position)
  const byId: Rule = (before, after) => before.id === after.own
  const bySku: Rule = (before, after) => after.sku !== undefined && before.sku === after.sku
  const byOptions: Rule = (before, after) =>
    before.options !== null && optionsKey(before.options) === optionsKey(after.options)
  const byOrder: Rule = (before) => before.options === null
  const pairs: Matched['pairs'] = []
  let added = [...imported]
  for (const rule of [byId, bySku, byOptions, byOrder]) {
    added = added.filter((after) => {
      const at = left.findIndex((before) => rule(before, after))
      const [before] = at === -1 ? [] : left.splice(at, 1)
      if (before) pairs.push([before, after])
      return before === undefined
    })
  }
  return { pairs, added, left }
}
