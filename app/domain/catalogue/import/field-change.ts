import type { StaffMessages } from '#app/i18n/staff-messages.ts'
import { asDecimal, type Currency } from '#app/values/money.ts'
import { type VariantOption, variantLabel } from '../product.ts'
import type { ExistingProduct, ExistingText, ExistingVariant } from './existing-product.ts'
import type { Change } from './plan-change.ts'
import type { VariantChange } from './plan-variant.ts'

/** What an import may change; each has its name in the dictionaries. */
type ChangedField = keyof StaffMessages['imports']['fields']

/** One field that is to be something else. `variant` says of which variant; an empty value is none. */
export type FieldChange = {
  field: ChangedField
  variant?: string
  before: string
  after: string
}

/** So much of a text is shown: enough to know it again. */
const mostShown = 300

const shown = (text: string): string =>
  text.length > mostShown ? `${text.slice(0, mostShown)}…` : text

/** A change as a person reads it before it is made: field by field, what was and what will be. Prices in units of the currency, weights in grams. */
export function fieldChanges(
  existing: ExistingProduct,
  change: Change,
  currency: Currency,
): FieldChange[] {
  const variants = new Map(existing.variants.map((variant) => [variant.id, variant]))
  return [
    ...textChanges(existing.text ?? existing.shown, change.text),
    ...productChanges(existing, change),
    ...change.variants.flatMap((one) => variantChanges(variants.get(one.id), one, currency)),
    ...change.takenOff.map((id) => offSale(variants.get(id))),
    ...change.added.map(({ options }) => lone('variant_added', variantLabel(options))),
    ...pictureChanges(existing, change),
  ]
}

const lone = (field: FieldChange['field'], after: string): FieldChange => ({
  ...{ field, before: '', after: shown(after) },
})

function textChanges(before: ExistingText | null, after: Change['text']): FieldChange[] {
  if (!after) return []
  return (['title', 'summary', 'description'] as const)
    .filter((field) => before?.[field] !== after[field])
    .map((field) => ({ field, before: shown(before?.[field] ?? ''), after: shown(after[field]) }))
}

function productChanges(existing: ExistingProduct, { product, types }: Change): FieldChange[] {
  const { vendor, status } = product
  return [
    ...(vendor === undefined
      ? []
      : [{ field: 'vendor' as const, before: existing.vendor ?? '', after: vendor ?? '' }]),
    ...(status ? [{ field: 'status' as const, before: existing.status, after: status }] : []),
    ...types.map((type) => lone('collection', type)),
  ]
}

const labelOf = (variant: ExistingVariant | undefined): string =>
  variantLabel(variant?.options ?? variant?.shown ?? []) || (variant?.sku ?? '')

const offSale = (variant: ExistingVariant | undefined): FieldChange => ({
  ...{ field: 'for_sale', variant: labelOf(variant), before: 'yes', after: 'no' },
})

const decimal = (minor: number | undefined): string => (minor === undefined ? '' : asDecimal(minor))

const asLine = (options: readonly VariantOption[] | null | undefined): string =>
  (options ?? []).map(({ name, value }) => `${name}: ${value}`).join('; ')

function variantChanges(
  before: ExistingVariant | undefined,
  { fields, options, price, compareAt }: VariantChange,
  currency: Currency,
): FieldChange[] {
  const amount = (minor: number | undefined) =>
    minor === undefined ? '' : `${decimal(minor)} ${currency}`
  const pairs: [FieldChange['field'], string, string | undefined][] = [
    ['sku', before?.sku ?? '', fields.sku === undefined ? undefined : (fields.sku ?? '')],
    ['weight', `${before?.grams ?? 0}`, fields.weightGrams?.toString()],
    ['price', amount(before?.asked?.amount), price === undefined ? undefined : amount(price)],
    [
      'compare_at',
      amount(before?.compareAt ?? undefined),
      compareAt === undefined ? undefined : amount(compareAt),
    ],
    ['options', asLine(before?.options ?? before?.shown), options && asLine(options)],
    [
      'for_sale',
      yesNo(before?.active),
      fields.active === undefined ? undefined : yesNo(fields.active),
    ],
  ]
  const variant = labelOf(before)
  return pairs.flatMap(([field, was, after]) =>
    after === undefined ? [] : [{ field, variant, before: was, after }],
  )
}

const yesNo = (is: boolean | undefined): string => (is ? 'yes' : 'no')

function pictureChanges({ pictures }: ExistingProduct, { pictures: plan }: Change): FieldChange[] {
  const byId = new Map(pictures.map((picture) => [picture.id, picture]))
  const order = plan.moved.length > 0 && plan.added.length + plan.removed.length === 0
  return [
    ...plan.added.map(({ address }) => lone('picture_added', address)),
    ...plan.removed.map(({ address, file }) => ({
      ...{ field: 'picture_removed' as const, before: shown(address ?? file ?? ''), after: '' },
    })),
    ...(order
      ? [lone('picture_order', plan.moved.map(({ position }) => position).join(', '))]
      : []),
    ...plan.described.map(({ id, alt }) => ({
      ...{ field: 'picture_text' as const, before: byId.get(id)?.shownAlt ?? '', after: alt },
    })),
  ]
}
