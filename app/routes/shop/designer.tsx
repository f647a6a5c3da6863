import { data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listProducts } from '#app/domain/catalogue/list-products.server.ts'
import { type DesignerView, findDesigner } from '#app/domain/designers/find-designer.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { DesignerHead } from '#app/ui/designers/designer-head.tsx'
import { Page } from '#app/ui/page.tsx'
import { CardGrid } from '#app/ui/product-card.tsx'
import { loadFrame, notFound } from '../frame.server.ts'
import { pageMeta } from '../page-meta.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ frame: data.frame, title: data.designer.alias }) : []

/** Which address leads where is hers to change: nobody may remember it. */
const unkept = { 'Cache-Control': 'no-store' }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const frame = await loadFrame({ request, params })
  const { locale, currency } = frame
  const found = await findDesigner(params.alias ?? '', locale)
  if (found.kind === 'leads_on')
    throw redirect(`/${locale}/designers/${found.to}`, { status: 301, headers: unkept })
  if (found.kind === 'gone') throw data(null, { status: 410, headers: unkept })
  if (found.kind !== 'here') throw notFound()
  const { designer } = found
  const { cards } = await listProducts({ locale, currency, designer: designer.slug })
  return { frame, designer, cards }
}

export default function Designer() {
  const { frame, designer, cards } = useLoaderData<typeof loader>()
  const text = messages(frame.locale).shop
  const lang = designer.languageOfText === frame.locale ? undefined : designer.languageOfText
  const portrait = portraitIn(designer, frame.locale)
  return (
    <Page frame={frame} at="shop">
      <DesignerHead
        {...{ locale: frame.locale, alias: designer.alias, text: designer.text, lang, portrait }}
      />
      <section aria-labelledby="pieces" className="mt-16">
        <h2 id="pieces" className="mb-8">
          {text.designer.pieces(designer.alias)}
        </h2>
        {cards.length > 0 ? (
          <CardGrid cards={cards} frame={frame} />
        ) : (
          <p>
            {text.designer.none} <a href={`/${frame.locale}/shop`}>{text.list.toAll}</a>
          </p>
        )}
      </section>
    </Page>
  )
}

/** Her portrait with what it shows: said by staff of an uploaded drawing, and by us of our own. */
function portraitIn({ portrait }: DesignerView, locale: Locale) {
  if (!portrait) return undefined
  const ours: Partial<Record<string, string>> = messages(locale).shop.designer.drawings
  return { ...portrait, alt: ours[portrait.drawing ?? ''] ?? portrait.alt }
}
