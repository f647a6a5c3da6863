import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { emptyRecording, recordFields } from '#app/domain/donations/desk/record-form.ts'
import { listFundChoices } from '#app/domain/donations/funds/list-fund-choices.server.ts'
import { formatList } from '#app/i18n/format.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { Desk } from '#app/ui/desk/desk.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Checkbox } from '#app/ui/kit/choices.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { newDeskForm } from '../desk-form.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { commitRecording, recording } from './recording-door.server.ts'
import { RecordingFields } from './recording-fields.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  deskMeta(loaded?.desk, (text) => text.gifts.record.title)

export const headers = pageHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'gifts.record')
  const funds = await listFundChoices(desk.locale)
  const start = { locale: desk.locale, currency: 'SEK', fundId: funds[0]?.id ?? '' } as const
  const empty = emptyRecording(start, now())
  return deskPage({ desk, funds, empty, form: newDeskForm(recording, now()) })
}

export async function action({ request }: ActionFunctionArgs) {
  const { by } = await admit(request, 'gifts.record')
  return commitRecording(await readForm(request), by)
}

export default function Recording() {
  const { desk, funds, empty, form } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { gifts, desk: words } = staffMessages(desk.locale)
  const text = gifts.record
  const sentences: Record<string, string> = { ...words.fields, ...text.errors }
  const faults = recordFields.flatMap((field) => {
    const refusal = answer?.errors[field]
    return refusal ? [{ field, sentence: sentences[refusal] ?? words.fields.malformed }] : []
  })
  const whole = { form_over: gifts.refund.refusals.form_over, fund_unknown: text.fundGone }
  const same = answer?.same ?? []
  return (
    <Desk desk={desk} title={text.title} up={{ href: '/staff/gifts', name: gifts.title }}>
      <ErrorSummary title={words.errors.title} faults={faults} />
      {answer?.refusal && (
        <div className="mb-6">
          <Notice kind="wrong">{whole[answer.refusal]}</Notice>
        </div>
      )}
      <p className="measure mb-6">{text.lead}</p>
      <form method="post" className="grid max-w-form gap-5">
        <input type="hidden" name="form" value={form} />
        {answer?.personal && (
          <div className="grid gap-3">
            <Notice kind="wrong" heading={text.personal.title}>
              {text.personal.text}
            </Notice>
            <Checkbox name="notPersonal" label={text.personal.do} />
          </div>
        )}
        {same.length > 0 && (
          <div className="grid gap-3">
            <Notice kind="wrong" heading={text.sure.title}>
              {text.sure.text(formatList(same, desk.locale))}{' '}
              {same.map((gift) => (
                <a key={gift} href={`/staff/gifts/${gift}`} className="mr-3">
                  {gift}
                </a>
              ))}
            </Notice>
            <Checkbox name="sure" label={text.sure.do} />
          </div>
        )}
        <RecordingFields
          {...{ locale: desk.locale, funds, typed: answer?.typed ?? empty }}
          beside={Object.fromEntries(faults.map(({ field, sentence }) => [field, sentence]))}
        />
        <p>
          <Button>{text.do}</Button>
        </p>
      </form>
    </Desk>
  )
}
