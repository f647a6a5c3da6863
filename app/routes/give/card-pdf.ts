import type { LoaderFunctionArgs } from '@remix-run/node'
import { findGiftByToken } from '#app/domain/donations/find-gift.server.ts'
import { drawCard } from '#app/domain/donations/tributes/draw-card.server.ts'
import { findTributeOf } from '#app/domain/donations/tributes/find-tribute-of.server.ts'
import { findOrganisation } from '#app/domain/organisation/find-organisation.server.ts'
import { attachmentHeaders } from '#app/platform/http/attachment.ts'
import { localeOf, notFound } from '../frame.server.ts'
import { privatePage } from '../page-headers.ts'

/** The card of a gift whose money has come, as a PDF to print. */
export async function loader({ params }: LoaderFunctionArgs) {
  localeOf(params)
  const gift = await findGiftByToken(params.token ?? '')
  const isKept = gift?.state === 'settled' && gift.settledAt
  const tribute = isKept && gift.hasTribute ? await findTributeOf(gift.id) : undefined
  if (!gift?.settledAt || !tribute) throw notFound()
  const { name: organisation } = await findOrganisation(tribute.locale)
  const at = gift.settledAt
  const body = await drawCard({ tribute, organisation, fund: gift.fund.name, at })
  return new Response(new Uint8Array(body), {
    headers: {
      ...privatePage,
      ...attachmentHeaders(`${gift.number}.pdf`, 'application/pdf'),
      'Content-Length': String(body.length),
    },
  })
}
