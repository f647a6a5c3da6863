import { mkdirSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import sirv from 'sirv'

type Files = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

const year = 365 * 24 * 3600

/** One range from the front, as players and downloads ask; any other is answered with the whole file, as RFC 9110 allows. */
function isPlainRange(range: string): boolean {
  const [, from = '', to = ''] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(range) ?? []
  return from !== '' && (to === '' || Number(from) <= Number(to))
}

/**
 * Closes what sirv leaves open, either of which would end the process: a range that cannot be ("5-2") throws, and an error of a file that
 * went between the look and the reading (a new build, a withdrawn picture) is heard by nobody.
 */
const guarded =
  (files: Files): Files =>
  (request, response, next) => {
    if (!isPlainRange(request.headers.range ?? '')) delete request.headers.range
    response.once('pipe', (source: Readable) => source.once('error', () => response.destroy()))
    files(request, response, next)
  }

/** A file has an ending and a page has none, so a page is not looked for under every name that a file could have. */
const onlyEndings =
  (serve: Files): Files =>
  (request, response, next) =>
    request.url?.includes('.') ? serve(request, response, next) : next()

/** Built assets (named by content, kept for good) and the other files served as they are. */
export const builtFiles = (folder: string, development: boolean): Files =>
  onlyEndings(
    guarded(
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
    ),
  )

/** Stored pictures, under random names. They appear while the server runs, so the folder is read each time. */
export function pictureFiles(dataDir: string): Files {
  const folder = join(dataDir, 'pictures')
  mkdirSync(folder, { recursive: true })
  return guarded(
    sirv(folder, {
      dev: true,
      etag: true,
      brotli: true,
      setHeaders: (response) => {
        // A picture that is taken away is gone from every cache within a minute; till then one asks whether it is still there, and is told in a word.
        response.setHeader('Cache-Control', 'public, max-age=60, must-revalidate')
        // A picture opened on its own runs nothing, whatever is in it.
        response.setHeader(
          'Content-Security-Policy',
          "default-src 'none'; style-src 'unsafe-inline'; sandbox",
        )
      },
    }),
  )
}
