import type { EntryContext, HandleErrorFunction } from '@remix-run/node'
import type { PageContext } from './platform/http/front.server.ts'
import { log } from './platform/log.server.ts'
import { drawDocument } from './ui/document.tsx'

declare module '@remix-run/node' {
  interface AppLoadContext extends PageContext {}
  interface Future {
    v3_singleFetch: true
  }
}

/** Draws what `plain-pages` leaves to the framework: answers to forms, pages with script, failures. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Response {
  headers.set('Content-Type', 'text/html; charset=utf-8')
  return new Response(drawDocument(context, request.url), { status, headers })
}

/** Failures that no page expected. A reader who left is none. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted) return
  log.error('page.failed', error, { requestId: context?.requestId })
}
