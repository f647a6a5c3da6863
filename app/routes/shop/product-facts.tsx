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
    { key: 'size', name: text.size, value: size(product, frame.locale) },
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

/** Kept with decimal points, since it is the same in every language; written with the language's own sign. */
function size({ sizeMm }: ProductPage, locale: Locale): string | undefined {
  const written = locale === 'en' ? sizeMm : sizeMm?.replaceAll('.', ',')
  return written && `${written} mm`
}

/** "nickel, lead and cadmium 22 April 2026": what was tested for, by the day it was done. */
function tested({ tests }: ProductPage, locale: Locale): string | undefined {
  const text = messages(locale).shop.product
  const byDay = new Map<string, string[]>()
  for (const what of ['nickel', 'lead', 'cadmium'] as const) {
    const day = tests[what]
    if (day) byDay.set(day, [...(byDay.get(day) ?? []), text[what]])
  }
  const done = [...byDay].map(([day, what]) =>
    text.testedOn(formatList(what, locale), new Date(day)),
  )
  return done.length > 0 ? done.join('; ') : undefined
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
