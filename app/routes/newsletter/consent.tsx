import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { confirmConsent } from '#app/domain/newsletter/confirm-consent.server.ts'
import { findConsent } from '#app/domain/newsletter/find-consent.server.ts'
import { messages } from '#app/i18n/messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Button } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { privateForm } from '../act/private-form.ts'
import { loadFrame, localeOf, notFound } from '../frame.server.ts'
import { privateMeta } from '../page-meta.ts'

export { pageHeaders as headers } from '../page-headers.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  loaded ? privateMeta(loaded.frame, messages(loaded.frame.locale).newsletter.title) : []

/** How the consent behind a letter's link stands. Opening it changes nothing: programs that look through letters open it too. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const frame = await loadFrame({ request, params })
  const token = params.token ?? ''
  const consent = await findConsent(token, now())
  if (!consent) throw notFound()
  return data({ frame, token, standing: consent.standing }, { headers: privateForm })
}

/** Confirms it. Whatever came in between is told by the page itself, which is shown anew. */
export async function action({ params }: ActionFunctionArgs) {
  const locale = localeOf(params)
  const token = params.token ?? ''
  await confirmConsent(token, now())
  if (!(await findConsent(token, now()))) throw notFound()
  return redirect(`/${locale}/newsletter/${token}`, 303)
}

export default function Consent() {
  const { frame, token, standing } = useLoaderData<typeof loader>()
  const { locale } = frame
  const text = messages(locale).newsletter
  const canLeave = standing === 'waiting' || standing === 'confirmed'
  return (
    <Page frame={frame}>
      <h1>{text.standing[standing]}</h1>
      <div className="mt-6 grid max-w-measure gap-6 text-lg">
        {standing === 'confirmed' ? (
          <Notice kind="done">{text.text.confirmed}</Notice>
        ) : (
          <p>{text.text[standing]}</p>
        )}
        {standing === 'waiting' && (
          <form method="post">
            <Button>{text.confirm}</Button>
          </form>
        )}
        {canLeave && (
          <form method="post" action={`/${locale}/newsletter/${token}/leaving`}>
            <Button look="quiet">{standing === 'waiting' ? text.notMe : text.leave}</Button>
          </form>
        )}
        <p>
          <a href={canLeave ? `/${locale}` : `/${locale}/newsletter`}>
            {canLeave ? text.back : text.again}
          </a>
        </p>
      </div>
    </Page>
  )
}
