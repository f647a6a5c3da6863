import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findProduct } from '#app/domain/catalogue/find-product.server.ts'
import type { PictureView } from '#app/domain/catalogue/picture.ts'
import { messages } from '#app/i18n/messages.ts'
import type { Frame } from '#app/ui/frame.ts'
import { Picture } from '#app/ui/kit/picture.tsx'
import { Page } from '#app/ui/page.tsx'
import { loadFrame, notFound } from '../frame.server.ts'
import { pageMeta } from '../page-meta.ts'
import { BuyForm } from './buy-form.tsx'
import { PriceParts } from './price-parts.tsx'
import { ProductFacts } from './product-facts.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const { title, summary, pictures } = data.product
  return pageMeta({ frame: data.frame, title, description: summary, picture: pictures[0]?.src })
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const frame = await loadFrame({ request, params })
  const { locale, currency } = frame
  const product = await findProduct({ slug: params.slug ?? '', locale, currency })
  if (!product) throw notFound()
  return { frame, product }
}

export default function Product() {
  const { frame, product } = useLoaderData<typeof loader>()
  const { designer } = product
  const text = messages(frame.locale).shop
  const lang = product.languageOfText === frame.locale ? undefined : product.languageOfText
  return (
    <Page frame={frame} at="shop">
      <div className="grid gap-8 lg:grid-cols-[1.15fr_1fr] lg:gap-14">
        <Pictures pictures={product.pictures} frame={frame} />
        <div className="grid content-start gap-8">
          <div>
            <h1 lang={lang}>{product.title}</h1>
            {designer && (
              <p className="mt-2">
                <a href={`/${frame.locale}/designers/${designer.slug}`}>
                  {text.list.by(designer.alias)}
                </a>
              </p>
            )}
            {product.summary && (
              <p lang={lang} className="mt-4 text-lg">
                {product.summary}
              </p>
            )}
          </div>
          <BuyForm product={product} frame={frame} />
          <div
            className="prose"
            lang={lang}
            // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by allow-list when it was saved.
            dangerouslySetInnerHTML={{ __html: product.description }}
          />
        </div>
      </div>
      <div className="mt-16 grid gap-12 lg:grid-cols-2 lg:gap-14">
        <ProductFacts product={product} frame={frame} />
        {product.parts.length > 0 && <PriceParts prices={product.parts} locale={frame.locale} />}
      </div>
      {designer?.text && (
        <section
          aria-labelledby="designer"
          className="mt-16 max-w-measure border-t border-line pt-8"
        >
          <h2 id="designer">{designer.alias}</h2>
          <p className="mt-3">{designer.text}</p>
          <p className="mt-3">
            <a href={`/${frame.locale}/designers/${designer.slug}`}>
              {text.product.toDesigner(designer.alias)}
            </a>
          </p>
        </section>
      )}
    </Page>
  )
}

/** The first picture in full size, the others half as wide below it: nothing turns or hides. */
function Pictures({ pictures, frame }: { pictures: readonly PictureView[]; frame: Frame }) {
  const missing = messages(frame.locale).shop.product.noPicture
  const [first, ...others] = pictures
  return (
    <div className="grid grid-cols-2 content-start gap-3 sm:gap-4">
      <div className="col-span-2">
        <Picture picture={first} missing={missing} eager />
      </div>
      {others.map((picture) => (
        <Picture
          key={picture.src ?? picture.alt}
          picture={picture}
          missing={missing}
          place="half"
        />
      ))}
    </div>
  )
}
