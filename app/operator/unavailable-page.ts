import { type Locale, parseLocale } from '#app/i18n/locale.ts'

const texts: Record<Locale, { title: string; body: string }> = {
  sv: {
    title: 'Vi är strax tillbaka',
    body: 'Just nu kan vi inte visa sidan. Inget har gått förlorat och inget har debiterats. Ladda om sidan om en liten stund.',
  },
  nb: {
    title: 'Vi er straks tilbake',
    body: 'Akkurat nå kan vi ikke vise siden. Ingenting er gått tapt, og ingenting er belastet. Last siden på nytt om en liten stund.',
  },
  en: {
    title: 'We will be back in a moment',
    body: 'We cannot show this page just now. Nothing is lost and nothing has been charged. Please load it again in a little while.',
  },
}

/** What is shown while the database is away: it needs nothing that could be away too. */
export function unavailablePage(path: string): string {
  const locale = parseLocale(path.split('/')[1]) ?? 'sv'
  const { title, body } = texts[locale]
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title}</title></head><body><main><h1>${title}</h1><p>${body}</p><p><a href="/${locale}">Lykta</a></p></main></body></html>`
}
