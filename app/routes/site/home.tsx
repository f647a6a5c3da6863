import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listCampaigns } from '#app/domain/campaigns/list-campaigns.server.ts'
import { listProducts } from '#app/domain/catalogue/list-products.server.ts'
import type { ProductCard } from '#app/domain/catalogue/product.ts'
import { listFunds } from '#app/domain/donations/list-funds.server.ts'
import { messages } from '#app/i18n/messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { CampaignCard } from '#app/ui/campaigns/campaign-card.tsx'
import type { Frame } from '#app/ui/frame.ts'
import { FundCard } from '#app/ui/fund-card.tsx'
import { LinkButton } from '#app/ui/kit/button.tsx'
import { Picture } from '#app/ui/kit/picture.tsx'
import { Page } from '#app/ui/page.tsx'
import { CardGrid } from '#app/ui/product-card.tsx'
import { loadFrame } from '../frame.server.ts'
import { pageMeta } from '../page-meta.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const text = messages(data.frame.locale).site.home
  return pageMeta({ frame: data.frame, title: text.title, description: text.lead })
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const frame = await loadFrame({ request, params })
  const { locale, currency } = frame
  const [products, funds, campaigns] = await Promise.all([
    listProducts({ locale, currency }),
    listFunds(locale),
    listCampaigns(locale, now()),
  ])
  const [first, ...rest] = products.cards
  const campaign = campaigns.find(({ stage }) => stage === 'open')
  return { frame, first, cards: rest.slice(0, 6), funds: funds.slice(0, 3), campaign }
}

export default function Home() {
  const { frame, first, cards, funds, campaign } = useLoaderData<typeof loader>()
  const text = messages(frame.locale).site.home
  return (
    <Page frame={frame}>
      <Hero frame={frame} piece={first} />
      <section aria-labelledby="newest" className="mt-20 md:mt-28">
        <div className="mb-8 flex flex-wrap items-baseline justify-between gap-x-6">
          <h2 id="newest">{text.newest}</h2>
          <a href={`/${frame.locale}/shop`}>{text.all}</a>
        </div>
        <CardGrid cards={cards} frame={frame} />
      </section>
      <HowItWorks frame={frame} />
      <section aria-labelledby="funds" className="mt-20 md:mt-28">
        <h2 id="funds">{text.fundsTitle}</h2>
        <p className="measure mt-3 text-lg">{text.fundsLead}</p>
        <ul className="mt-8 grid gap-8 md:grid-cols-3 md:gap-10">
          {funds.map((fund) => (
            <FundCard key={fund.slug} fund={fund} locale={frame.locale} />
          ))}
        </ul>
        <p className="mt-8">
          <a href={`/${frame.locale}/give`}>{text.allFunds}</a>
        </p>
      </section>
      {campaign && (
        <section aria-labelledby="campaign" className="mt-20 md:mt-28">
          <h2 id="campaign" className="mb-8">
            {messages(frame.locale).act.title}
          </h2>
          <CampaignCard campaign={campaign} locale={frame.locale} heading="h3" />
        </section>
      )}
      <Beside frame={frame} />
    </Page>
  )
}

/** What asks for nothing: the stories, and help. No word of a story stands here, where goods and gifts do. */
function Beside({ frame }: { frame: Frame }) {
  const text = messages(frame.locale).site.home
  const places = [
    { id: 'stories', title: text.storiesTitle, words: text.storiesText, to: text.toStories },
    { id: 'help', title: text.helpTitle, words: text.helpText, to: text.toHelp },
  ]
  return (
    <div className="mt-20 grid gap-10 border-t border-line pt-10 md:mt-28 md:grid-cols-2 md:gap-12">
      {places.map(({ id, title, words, to }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id} className="text-xl">
            {title}
          </h2>
          <p className="measure mt-2">
            {words} <a href={`/${frame.locale}/${id}`}>{to}</a>
          </p>
        </section>
      ))}
    </div>
  )
}

/** What Lykta is, in one sentence, beside one piece in full size. */
function Hero({ frame, piece }: { frame: Frame; piece: ProductCard | undefined }) {
  const text = messages(frame.locale).site.home
  return (
    <div className="grid items-center gap-10 md:grid-cols-[1.1fr_1fr] lg:gap-16">
      <div className="grid gap-6">
        <h1 className="text-4xl leading-[1.05]">{text.headline}</h1>
        <p className="measure text-lg">{text.lead}</p>
        <div className="flex flex-wrap gap-4">
          <LinkButton href={`/${frame.locale}/shop`}>{text.toShop}</LinkButton>
          <LinkButton href={`/${frame.locale}/give`} look="quiet">
            {text.toGive}
          </LinkButton>
        </div>
      </div>
      {piece && (
        <a href={`/${frame.locale}/products/${piece.slug}`} className="block no-underline">
          <Picture picture={piece.picture} missing={piece.title} eager />
          <span className="mt-2 block text-ink-soft">
            {piece.title}
            {piece.designer && `, ${messages(frame.locale).shop.list.by(piece.designer)}`}
          </span>
        </a>
      )}
    </div>
  )
}

function HowItWorks({ frame }: { frame: Frame }) {
  const text = messages(frame.locale).site.home
  return (
    <section aria-labelledby="how" className="mt-20 bg-cloth px-6 py-10 md:mt-28 md:px-12 md:py-14">
      <h2 id="how">{text.howTitle}</h2>
      <ol className="mt-6 grid gap-8 md:grid-cols-3 md:gap-12">
        {text.how.map((step) => (
          <li key={step.heading}>
            <h3>{step.heading}</h3>
            <p className="mt-2">{step.text}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
