import type { LoaderFunctionArgs } from '@remix-run/node'
import { takeFile } from '#app/domain/tax/take-file.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { attachmentHeaders } from '#app/platform/http/attachment.ts'
import { notFound } from '../../frame.server.ts'
import { admit } from '../admit.server.ts'

/** A file for the tax agency, to whoever has just proved who she is. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { by } = await admit(request, 'tax.file', { fresh: true })
  const taken = await takeFile(params.file, { by, now: now() })
  if (!taken) throw notFound()
  return new Response(taken.xml, {
    headers: {
      ...attachmentHeaders(taken.name, 'application/xml; charset=utf-8'),
      'Cache-Control': 'no-store',
    },
  })
}
