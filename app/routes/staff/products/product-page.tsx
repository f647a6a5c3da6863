import type { SheetErrors } from '#app/domain/catalogue/sheet/sheet-reader.ts'
import type { TypedSheet } from '#app/domain/catalogue/sheet/sheet-typed.ts'
import { may } from '#app/domain/staff/staff.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { FormPage } from '#app/ui/desk/form-page.tsx'
import { OwnHistory } from '#app/ui/desk/own-history.tsx'
import { type SheetAnswer, sheetOf } from '#app/ui/desk/sheet.ts'
import { fieldNames } from './field-names.ts'
import type { ProductShown } from './product-shown.ts'
import { Publication } from './publication.tsx'
import { SheetFields } from './sheet-fields.tsx'
import { SheetGrid } from './sheet-grid.tsx'
import { SheetTexts } from './sheet-texts.tsx'

/** What a form that was not saved comes back with. */
export type ProductAnswer = SheetAnswer<TypedSheet, SheetErrors | Record<string, string>>

type ProductPageProps = { shown: ProductShown; answer: ProductAnswer | undefined }

/** A piece on one page: whether it is on sale and what keeps it from that, all that is said of it, and what has happened to it. */
export function ProductPage({ shown, answer }: ProductPageProps) {
  const { desk, id, lines } = shown
  const { locale } = desk
  const { products: say, designers } = staffMessages(locale)
  const { vault_shut } = designers.errors
  const names = fieldNames(locale)
  const errors = { ...designers.found, vault_shut, ...say.errors }
  const { part, page } = sheetOf({ shown, answer, names, errors, done: say.done })
  const parts = { ...part, names }
  return (
    <FormPage
      {...page}
      isLong
      title={shown.title || say.add}
      up={{ href: '/staff/products', name: say.title }}
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
