import { localeNames, locales } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import type { BareFrame } from './frame.ts'
import { Mark } from './mark.tsx'

const places = [
  { key: 'shop', path: '/shop' },
  { key: 'give', path: '/give' },
  { key: 'act', path: '/act' },
  { key: 'stories', path: '/stories' },
  { key: 'about', path: '/about' },
  { key: 'help', path: '/help' },
] as const

type HeaderProps = { frame: BareFrame; at?: (typeof places)[number]['key'] }

/** Mark, menu, languages and basket. Two rows on a telephone, one on a desk; with great letters on a telephone each a row of its own. */
export function Header({ frame, at }: HeaderProps) {
  const { locale } = frame
  const text = messages(locale).site.frame
  return (
    <header className="no-print @container border-b border-line">
      <div className="page grid grid-cols-[1fr_auto] @max-[15rem]:grid-cols-1 items-center gap-x-3 py-2 lg:grid-cols-[auto_1fr_auto_auto] lg:gap-x-10 lg:py-3">
        <a
          href={`/${locale}`}
          className="flex min-h-11 items-center gap-2 justify-self-start no-underline"
          aria-label={`${frame.organisation?.shortName ?? 'Lykta'}, ${text.home}`}
        >
          <Mark className="h-9 w-auto" />
          <span className="font-heading text-xl">{frame.organisation?.shortName ?? 'Lykta'}</span>
        </a>
        <nav aria-label={text.mainMenu} className="order-3 lg:order-none">
          <ul className="flex flex-wrap gap-x-5 md:gap-x-8">
            {places.map((place) => (
              <li key={place.key}>
                <a
                  href={`/${locale}${place.path}`}
                  aria-current={at === place.key ? 'page' : undefined}
                  className="inline-flex min-h-10 items-center no-underline hover:underline aria-[current]:underline"
                >
                  {text[place.key]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <Languages frame={frame} />
        <BasketLink frame={frame} />
      </div>
    </header>
  )
}

/** The same page in the other languages; a link each, named in its own tongue. */
function Languages({ frame }: { frame: BareFrame }) {
  return (
    <ul
      className="order-4 flex flex-wrap gap-x-2 self-end md:gap-x-3 lg:order-none"
      aria-label={messages(frame.locale).site.frame.language}
    >
      {(frame.offer?.locales ?? locales).map((locale) => (
        <li key={locale}>
          <a
            href={`/${locale}${frame.path}`}
            lang={locale}
            hrefLang={locale}
            aria-current={locale === frame.locale ? 'true' : undefined}
            className="inline-flex min-h-10 min-w-6 items-center no-underline hover:underline aria-[current]:underline"
          >
            <span className="uppercase">{locale}</span>
            <span className="sr-only">, {localeNames[locale]}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

function BasketLink({ frame }: { frame: BareFrame }) {
  const count = frame.basketCount ?? 0
  const words = messages(frame.locale).site.frame.basket(count)
  return (
    <a
      href={`/${frame.locale}/basket`}
      className="relative order-2 -mr-2 inline-flex min-h-11 min-w-11 items-center justify-center justify-self-end lg:order-none no-underline"
      aria-label={words}
    >
      <svg viewBox="0 0 24 24" width="26" height="26" aria-hidden="true">
        <path
          d="M4 9h16l-1.6 11H5.6zM8 9a4 4 0 0 1 8 0"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
          strokeLinejoin="round"
        />
      </svg>
      {count > 0 && (
        <span className="figures absolute right-0 top-0 min-w-6 rounded-sm bg-gold px-1 text-center font-semibold leading-6 text-on-gold">
          {count}
        </span>
      )}
    </a>
  )
}
