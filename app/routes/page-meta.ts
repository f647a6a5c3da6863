import type { MetaDescriptor } from '@remix-run/node'
import type { Frame } from '#app/ui/frame.ts'

type PageMeta = { frame: Frame; title: string; description?: string; picture?: string }

const tongues = { sv: 'sv_SE', nb: 'nb_NO', en: 'en_GB' }

/** Title, description, canonical address and the same page in the other languages (reciprocal, absolute). */
export function pageMeta({ frame, title, description, picture }: PageMeta): MetaDescriptor[] {
  const at = (locale: string) => `${frame.origin}/${locale}${frame.path}`
  const name = `${title} · ${frame.organisation.shortName}`
  return [
    { title: name },
    ...(description ? [{ name: 'description', content: description }] : []),
    { property: 'og:title', content: title },
    { property: 'og:locale', content: tongues[frame.locale] },
    ...(picture ? [{ property: 'og:image', content: `${frame.origin}${picture}` }] : []),
    { tagName: 'link', rel: 'canonical', href: at(frame.locale) },
    ...frame.offer.locales.map((locale) => ({
      tagName: 'link',
      rel: 'alternate',
      hrefLang: locale,
      href: at(locale),
    })),
    {
      tagName: 'link',
      rel: 'alternate',
      hrefLang: 'x-default',
      href: at(frame.offer.locales[0] ?? 'sv'),
    },
  ]
}

/** For pages that are one person's own: a title and nothing that tells where the page is. */
export const privateMeta = (frame: Frame, title: string): MetaDescriptor[] => [
  { title: `${title} · ${frame.organisation.shortName}` },
  { name: 'robots', content: 'noindex' },
]
