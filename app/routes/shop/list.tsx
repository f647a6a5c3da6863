import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listCollections } from '#app/domain/catalogue/list-collections.server.ts'
import { listProducts } from '#app/domain/catalogue/list-products.server.ts'
import { messages } from '#app/i18n/messages.ts'
import type { Frame } from '#app/ui/frame.ts'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Pagination } from '#app/ui/kit/pagination.tsx'
import { Page } from '#app/ui/page.tsx'
import { CardGrid } from '#app/ui/product-card.tsx'
import { loadFrame, notFound } from '../frame.server.ts'
import { pageMeta } from '../page-meta.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const text = messages(data.frame.locale).shop.list
  const title = data.collection?.name ?? text.title
  return pageMeta({ frame: data.frame, title, description: text.lead })
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const frame = await loadFrame({ request, params })
  const { locale, currency } = frame
  const after = new URL(request.url).searchParams.get('after') ?? undefined
  const [collections, { cards, next }] = await Promise.all([
    listCollections(locale),
    listProducts({ locale, currency, collection: params.collection, after }),
  ])
  const collection = collections.find(({ slug }) => slug === params.collection)
  if (params.collection && !collection) throw notFound()
  return { frame, collections, collection, cards, next, further: after !== undefined }
}

export default function List() {
  const { frame, collections, collection, cards, next, further } = useLoaderData<typeof loader>()
  const text = messages(frame.locale).shop.list
  const here = `/${frame.locale}/shop${collection ? `/${collection.slug}` : ''}`
  return (
    <Page frame={frame} at="shop">
      <h1>{collection?.name ?? text.title}</h1>
      <p className="measure mt-3 text-lg">{text.lead}</p>
      <Collections frame={frame} collections={collections} current={collection?.slug} />
      {cards.length === 0 ? (
        <Empty frame={frame} />
      ) : (
        <CardGrid cards={cards} frame={frame} level="h2" />
      )}
      <Pagination
        label={text.pages}
        first={further ? { href: here, text: text.first } : undefined}
        next={
          next ? { href: `${here}?after=${encodeURIComponent(next)}`, text: text.next } : undefined
        }
      />
    </Page>
  )
}

type CollectionsProps = {
  frame: Frame
  collections: readonly { slug: string; name: string }[]
  current: string | undefined
}

function Collections({ frame, collections, current }: CollectionsProps) {
  const text = messages(frame.locale).shop.list
  const shop = `/${frame.locale}/shop`
  const shelves = [
    { href: shop, name: text.all, here: current === undefined },
    ...collections.map(({ slug, name }) => ({
      href: `${shop}/${slug}`,
      name,
      here: slug === current,
    })),
  ]
  return (
    <nav aria-label={text.collections} className="mb-10 mt-6">
      <ul className="flex flex-wrap gap-x-6">
        {shelves.map((shelf) => (
          <li key={shelf.href}>
            <a
              href={shelf.href}
              aria-current={shelf.here ? 'page' : undefined}
              className="inline-flex min-h-10 min-w-6 items-center no-underline hover:underline aria-[current]:font-semibold aria-[current]:underline"
            >
              {shelf.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Empty({ frame }: { frame: Frame }) {
  const text = messages(frame.locale).shop.list
  return (
    <div className="grid max-w-measure justify-items-start gap-4 py-10">
      <p className="text-lg">{text.empty}</p>
      <p>{text.emptyHint}</p>
      <LinkButton href={`/${frame.locale}/shop`} look="quiet">
        {text.toAll}
      </LinkButton>
    </div>
  )
}
