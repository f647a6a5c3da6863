import type { LoaderFunctionArgs } from '@remix-run/node'
import { parseLocale } from '#app/i18n/locale.ts'
import { admit } from '../admit.server.ts'
import { archive } from './archive.server.ts'
import { loadAddress } from './load-address.server.ts'

/** Everything that is known of an address, in the language that was chosen: nobody has told us hers. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { by, desk } = await admit(request, 'people.take_out', { fresh: true })
  const { object, person } = await loadAddress(params.sealed)
  const locale =
    parseLocale(new URL(request.url).searchParams.get('language') ?? undefined) ?? desk.locale
  return archive({ request, by, object, person, locale })
}
