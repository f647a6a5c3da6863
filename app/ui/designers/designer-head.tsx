import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { Picture, type PictureShown } from '../kit/picture.tsx'

type DesignerHeadProps = {
  locale: Locale
  alias: string
  text: string
  /** The text's own language, where that is another than the page's. */
  lang?: Locale | undefined
  portrait: PictureShown | undefined
  /** A preview stands below another heading, in a narrow column. */
  below?: boolean
}

/** A designer as her page begins: her drawn portrait, the name that is not hers, and what is said of her. */
export function DesignerHead(props: DesignerHeadProps) {
  const { locale, alias, text, lang, portrait, below } = props
  const { product, designer } = messages(locale).shop
  const beside = portrait && !below
  const Alias = below ? 'h3' : 'h1'
  return (
    <div
      className={beside ? 'grid items-center gap-8 md:grid-cols-[1fr_2fr] md:gap-12' : 'grid gap-6'}
    >
      {portrait && <Picture picture={portrait} missing={alias} place="card" eager={!below} />}
      <div className="measure">
        <p className="text-ink-soft">{product.designer}</p>
        <Alias className="wrap-anywhere">{alias}</Alias>
        <p className="mt-4 whitespace-pre-line text-lg" lang={lang}>
          {text}
        </p>
        <p className="mt-4 text-ink-soft">{designer.alias}</p>
      </div>
    </div>
  )
}
