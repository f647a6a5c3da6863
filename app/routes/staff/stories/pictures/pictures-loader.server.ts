import type { LoaderFunctionArgs } from '@remix-run/node'
import { admit } from '../../admit.server.ts'
import { deskPage } from '../../desk-page.ts'
import { loadPictures } from './load-pictures.server.ts'

/** What the page of a story's pictures shows, at its own address and at that of a form of it which may be refused. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'stories.view')
  return deskPage({ desk, ...(await loadPictures(params.id)) })
}
