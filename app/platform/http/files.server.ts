import { mkdirSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'

type Files = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

const year = 365 * 24 * 3600

/** A file has an ending and a page has none, so a page is not looked for under every name that a file could have. */
const onlyEndings =
  (serve: Files): Files =>
  (request, response, next) =>
    request.url?.includes('.') ? serve(request, response, next) : next()

/** Built assets (named by content, kept for good) and the other files served as they are. */
export const builtFiles = (folder: string, development: boolean): Files =>
  onlyEndings(
    sirv(folder, {
      dev: development,
      etag: true,
      brotli: true,
      gzip: true,
      setHeaders: (response, path) => {
        const lasting = path.startsWith('/assets/') || path.startsWith('/fonts/')
        response.setHeader(
          'Cache-Control',
          lasting ? `public, max-age=${year}, immutable` : 'public, max-age=3600',
        )
      },
    }),
  )

/** Stored pictures, under random names. They appear while the server runs, so the folder is read each time. */
export function pictureFiles(dataDir: string): Files {
  const folder = join(dataDir, 'pictures')
  mkdirSync(folder, { recursive: true })
  return sirv(folder, {
    dev: true,
    etag: true,
    brotli: true,
    setHeaders: (response) => {
      response.setHeader('Cache-Control', `public, max-age=${year}, immutable`)
      // A picture opened on its own runs nothing, whatever is in it.
      response.setHeader(
        'Content-Security-Policy',
        "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      )
    },
  })
}
