import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listProducts } from '#app/domain/catalogue/list-products.server.ts'
import { findDesigner } from '#app/domain/designers/find-designer.server.ts'
import { messages } from '#app/i18n/messages.ts'
import { Picture } from '#app/ui/kit/picture.tsx'
import { Page } from '#app/ui/page.tsx'
import { CardGrid } from '#app/ui/product-card.tsx'
import { loadFrame, notFound } from '../frame.server.ts'
import { pageMeta } from '../page-meta.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ frame: data.frame, title: data.designer.alias }) : []

export async function loader({ request, params }: LoaderFunctionArgs) {
  const frame = await loadFrame({ request, params })
  const { locale, currency } = frame
  const designer = await findDesigner(params.alias ?? '', locale)
  if (!designer) throw notFound()
  const { cards } = await listProducts({ locale, currency, designer: designer.slug })
  return { frame, designer, cards }
}

export default function Designer() {
  const { frame, designer, cards } = useLoaderData<typeof loader>()
  const text = messages(frame.locale).shop
  const portrait = { src: designer.portrait, width: 800, height: 800, alt: '' }
  return (
    <Page frame={frame} at="shop">
      <div className="grid items-center gap-8 md:grid-cols-[1fr_2fr] md:gap-12">
        {designer.portrait && <Picture picture={portrait} missing={designer.alias} eager />}
        <div className="measure">
          <p className="text-ink-soft">{text.product.designer}</p>
          <h1>{designer.alias}</h1>
          <p className="mt-4 text-lg">{designer.text}</p>
          <p className="mt-4 text-ink-soft">{text.designer.alias}</p>
        </div>
      </div>
      <section aria-labelledby="pieces" className="mt-16">
        <h2 id="pieces" className="mb-8">
          {text.designer.pieces(designer.alias)}
        </h2>
        <CardGrid cards={cards} frame={frame} />
      </section>
    </Page>
  )
}
