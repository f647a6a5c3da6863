import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findSetting } from '#app/domain/organisation/find-setting.server.ts'
import {
  type Mark,
  type MarkField,
  markFields,
  mostMarks,
  readMarks,
  typedMarks,
} from '#app/domain/organisation/marks.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { faultsBy } from '#app/ui/desk/faults.ts'
import { Field } from '#app/ui/kit/field.tsx'
import { Fieldset } from '#app/ui/kit/fieldset.tsx'
import { legalDate } from '#app/values/period.ts'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { refuseForm, saveSettingForm } from './setting-door.server.ts'
import { SettingPage } from './setting-page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.settings.marks.title)

export const headers = pageHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'settings.view')
  const { value = [], version } = await findSetting('marks')
  return deskPage({ desk, version, current: value, today: legalDate(now()) })
}

export async function action({ request }: ActionFunctionArgs) {
  const { by } = await admit(request, 'settings.edit')
  const form = await readForm(request)
  const { marks, errors } = readMarks(form)
  const typed = typedMarks(form)
  if (Object.keys(errors).length > 0) return refuseForm({ typed, errors })
  return saveSettingForm({ name: 'marks', value: marks, form, typed, by })
}

const told = (marks: readonly Mark[]): string =>
  marks
    .filter(({ name }) => name !== '')
    .map(({ name, number, validTo }) => `${name} ${number}, ${validTo}`)
    .join('; ')

export default function MarkSettings() {
  const { desk, version, current, today } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const text = staffMessages(desk.locale)
  const say = text.settings.marks
  const sentences: Record<string, string> = { ...text.desk.fields, ...say.errors }
  const { faults, beside } = faultsBy(answer?.errors, sentences)
  const typed = answer?.typed ?? current
  const differences = answer?.meanwhile
    ? [{ label: say.title, saved: told(current), typed: told(typed) }]
    : []
  const filled = typed.findLastIndex(({ name, number }) => name !== '' || number !== '') + 1
  const rows = Array.from(
    { length: Math.min(filled + 2, mostMarks) },
    (_row, place) => typed[place],
  )
  const over = (mark: Mark | undefined) => Boolean(mark?.validTo && mark.validTo < today)
  return (
    <SettingPage
      {...{ desk, version, faults, differences }}
      title={say.title}
      meanwhile={answer?.meanwhile}
    >
      <p className="measure text-ink-soft">{say.lead}</p>
      {rows.map((mark, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of the form is its place.
        <Fieldset key={row} legend={say.mark(row + 1)} hint={over(mark) ? say.over : undefined}>
          <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
            {markFields.map((field: MarkField) => (
              <Field
                key={field}
                name={`${field}-${row}`}
                label={say.fields[field]}
                value={mark?.[field]}
                error={beside[`${field}-${row}`]}
              />
            ))}
          </div>
        </Fieldset>
      ))}
    </SettingPage>
  )
}
