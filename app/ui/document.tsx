import type { EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToString } from 'react-dom/server'

/** A whole page as text. Public pages are not hydrated, so nothing is streamed. */
export const drawDocument = (context: EntryContext, url: string): string =>
  `<!doctype html>${renderToString(<RemixServer context={context} url={url} />)}`
