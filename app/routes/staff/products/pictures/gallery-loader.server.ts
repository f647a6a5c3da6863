import type { LoaderFunctionArgs } from '@remix-run/node'
import { admit } from '../../admit.server.ts'
import { deskPage } from '../../desk-page.ts'
import { loadGallery } from './load-gallery.server.ts'

/** What the page of a piece's pictures shows, at its own address and at that of every form of it which may be refused. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'products.view')
  return deskPage({ desk, ...(await loadGallery(params.id, desk.locale)) })
}
