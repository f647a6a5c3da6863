import type { ProductPage } from '#app/domain/catalogue/product.ts'
import { formatList } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import type { Frame } from '#app/ui/frame.ts'
import { Facts, type Row } from '#app/ui/kit/table.tsx'

type FactsProps = { product: ProductPage; frame: Frame }

/** What a piece is made of, how large, how tested and by whom made: what product safety law asks of a page that sells (GPSR art. 19). */
export function ProductFacts({ product, frame }: FactsProps) {
  const text = messages(frame.locale).shop.product
  const rows: (Omit<Row, 'value'> & { value: string | undefined })[] = [
    { key: 'material', name: text.material, value: product.material },
    { key: 'metal', name: text.metal, value: product.metal },
    { key: 'size', name: text.size, value: product.sizeMm },
    { key: 'care', name: text.care, value: product.care },
    { key: 'tested', name: text.tested, value: tested(product, frame.locale) },
    { key: 'warnings', name: text.warnings, value: product.warnings },
  ]
  const { maker } = product
  const known: Row[] = rows.filter((row) => row.value)
  if (maker) known.push({ key: 'maker', name: text.maker, value: <Maker maker={maker} /> })
  if (known.length === 0) return null
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" className="mb-4">
        {text.facts}
      </h2>
      <Facts rows={known} />
    </section>
  )
}

function tested({ tests }: ProductPage, locale: Locale): string | undefined {
  const text = messages(locale).shop.product
  const done = (['nickel', 'lead', 'cadmium'] as const).flatMap((what) => {
    const date = tests[what]
    return date ? [text.testedOn(text[what], new Date(date))] : []
  })
  return done.length > 0 ? formatList(done, locale) : undefined
}

function Maker({ maker }: { maker: { name: string; address: string; email: string } }) {
  return (
    <>
      {maker.name}
      <span className="block">{maker.address}</span>
      <a href={`mailto:${maker.email}`}>{maker.email}</a>
    </>
  )
}
