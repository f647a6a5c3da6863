import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
  type AskedLetter,
  findAskedLetter,
} from '#app/domain/campaigns/letters/find-asked-letter.server.ts'
import { sendAskedLetter } from '#app/domain/campaigns/letters/send-asked-letter.server.ts'
import { formatDate } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { LetterText } from '#app/ui/campaigns/letter-text.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { Facts } from '#app/ui/kit/table.tsx'
import { Page } from '#app/ui/page.tsx'
import { loadFrame, localeOf, notFound } from '../frame.server.ts'
import { privateMeta } from '../page-meta.ts'
import { LostLink } from './lost-link.tsx'
import { privateForm } from './private-form.ts'

export { pageHeaders as headers } from '../page-headers.ts'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => {
  if (!loaded) return []
  const { act } = messages(loaded.frame.locale)
  return privateMeta(loaded.frame, loaded.letter ? act.letter.confirmTitle : act.lost.title)
}

/** The letter behind a link, to be read. Opening it sends nothing: programs that look through letters open it too. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const frame = await loadFrame({ request, params })
  const token = params.token ?? ''
  const letter = await findAskedLetter(token, now())
  return data({ frame, letter, token }, { status: letter ? 200 : 404, headers: privateForm })
}

/** Lets it go, or says what keeps it. Sent twice, it goes once. */
export async function action({ params }: ActionFunctionArgs) {
  const locale = localeOf(params)
  const token = params.token ?? ''
  const sent = await sendAskedLetter(token, now())
  if (!(await findAskedLetter(token, now()))) throw notFound()
  if (sent.ok || sent.refusal === 'not_waiting') return redirect(`/${locale}/letters/${token}`, 303)
  return data({ refusal: sent.refusal }, { status: 429, headers: privateForm })
}

export default function LetterConfirm() {
  const { frame, letter, token } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal
  const { locale } = frame
  const { letter: text, asked, confirm } = messages(locale).act
  if (!letter) return <LostLink frame={frame} />
  return (
    <Page frame={frame} at="act">
      <h1>{letter.sent ? text.sent : text.confirmTitle}</h1>
      <div className="mt-6 grid max-w-measure gap-8">
        {refusal && <Notice kind="wrong">{text[refusal]}</Notice>}
        <Standing letter={letter} locale={locale} />
        <Facts
          rows={[
            { key: 'from', name: text.from, value: `${letter.name}, ${letter.place}` },
            { key: 'email', name: text.email, value: letter.email },
            { key: 'to', name: text.recipients, value: recipientsOf(letter) },
          ]}
        />
        <LetterText subject={letter.subject} body={letter.body} locale={locale} />
        {!letter.sent && !letter.late && (
          <form method="post">
            <Button>{text.send}</Button>
          </form>
        )}
        <p>
          <a href={`/${locale}/letters/${token}/not-me`}>{confirm.notMe}</a>
        </p>
        <p>
          <a href={`/${locale}/act/${letter.campaign.slug}`}>{asked.back}</a>
        </p>
      </div>
    </Page>
  )
}

const recipientsOf = ({ recipients }: AskedLetter): string =>
  recipients.map(({ name, office }) => `${name}, ${office}`).join('; ')

/** That it has gone and until when its signer is kept, what it waits for, or why it cannot go any more. */
function Standing({ letter, locale }: { letter: AskedLetter; locale: Locale }) {
  const { letter: text } = messages(locale).act
  const day = formatDate(new Date(`${letter.deletesOn}T12:00:00Z`), locale)
  if (letter.sent) return <Notice kind="done">{text.sentText(day)}</Notice>
  return letter.late ? (
    <Notice>{text[letter.late]}</Notice>
  ) : (
    <p className="text-lg">{text.confirmLead}</p>
  )
}
