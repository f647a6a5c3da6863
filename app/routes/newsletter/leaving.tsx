import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { endConsent } from '#app/domain/newsletter/end-consent.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { localeOf, notFound } from '../frame.server.ts'

const pageOf = ({ params }: Pick<LoaderFunctionArgs, 'params'>): string =>
  `/${localeOf(params)}/newsletter/${encodeURIComponent(params.token ?? '')}`

/** Ends the newsletter at once, or the question about it. Pressed twice it says the same. */
export async function action({ params }: ActionFunctionArgs) {
  const page = pageOf({ params })
  if (!(await endConsent(params.token ?? '', now()))) throw notFound()
  return redirect(page, 303)
}

/** A letter's link leads here; nothing ends by opening it. */
export const loader = ({ params }: LoaderFunctionArgs) => redirect(pageOf({ params }))

export { FormOnly as default } from '../staff/form-only.tsx'
