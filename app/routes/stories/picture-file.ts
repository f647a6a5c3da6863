import type { LoaderFunctionArgs } from '@remix-run/node'
import { readPicture } from '#app/domain/stories/pictures/read-picture.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { localeOf } from '../frame.server.ts'
import { privatePage } from '../page-headers.ts'

/** Opened on its own a picture runs nothing, and no other site may draw it. */
const alone = {
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** One size of a story's picture. Whether it may be seen is asked anew at each request; kept by nobody, indexed by nobody. */
export async function loader({ params }: LoaderFunctionArgs) {
  const locale = localeOf(params)
  const { address = '', file = '', size = '' } = params
  const headers = { ...privatePage, ...alone }
  const read = await readPicture({ address, locale, file, size, now: now() })
  if (!read.ok) return new Response(null, { status: read.refusal === 'gone' ? 410 : 404, headers })
  const { bytes, type } = read.value
  return new Response(bytes, { headers: { ...headers, 'Content-Type': type } })
}
