import type { SheetErrors } from '#app/domain/catalogue/sheet/sheet-reader.ts'
import type { TypedSheet } from '#app/domain/catalogue/sheet/sheet-typed.ts'
import { may } from '#app/domain/staff/staff.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { differencesBetween } from '#app/ui/desk/differences.ts'
import { faultsBy } from '#app/ui/desk/faults.ts'
import { FormPage } from '#app/ui/desk/form-page.tsx'
import { OwnHistory } from '#app/ui/desk/own-history.tsx'
import { fieldNames } from './field-names.ts'
import type { ProductShown } from './product-shown.ts'
import { Publication } from './publication.tsx'
import { SheetFields } from './sheet-fields.tsx'
import { SheetGrid } from './sheet-grid.tsx'
import { SheetTexts } from './sheet-texts.tsx'

/** What a form that was not saved comes back with. */
export type ProductAnswer = {
  typed: TypedSheet
  errors: SheetErrors | Record<string, string>
  meanwhile?: { saved: { who: string; at: Date } | undefined }
}

type ProductPageProps = { shown: ProductShown; answer: ProductAnswer | undefined }

/** A piece on one page: whether it is on sale and what keeps it from that, all that is said of it, and what has happened to it. */
export function ProductPage({ shown, answer }: ProductPageProps) {
  const { desk, id, version, current, lines } = shown
  const { locale } = desk
  const { products: say, designers, desk: words } = staffMessages(locale)
  const { vault_shut } = designers.errors
  const sentences = { ...words.fields, ...designers.found, vault_shut, ...say.errors }
  const { faults, beside } = faultsBy(answer?.errors, sentences)
  const typed = answer?.typed ?? current
  const names = fieldNames(locale)
  const parts = { locale, typed, beside, names }
  const done: Record<string, string> = { saved: words.saved, ...say.done }
  return (
    <FormPage
      {...{ desk, version, faults, isLong: true }}
      title={shown.title || say.add}
      up={{ href: '/staff/products', name: say.title }}
      done={done[desk.done ?? '']}
      meanwhile={answer?.meanwhile}
      differences={differencesBetween(current, typed, names)}
      mayChange={may(desk.role, 'products.edit')}
      above={id && <Publication shown={shown} />}
      below={id && <OwnHistory {...{ desk, lines, fields: names, object: `product/${id}` }} />}
    >
      <SheetTexts {...parts} />
      <SheetGrid {...parts} />
      <SheetFields {...parts} designers={shown.designers} collections={shown.collections} />
    </FormPage>
  )
}
