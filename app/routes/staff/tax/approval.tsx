import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listObjectHistory } from '#app/domain/history/list-object-history.server.ts'
import { listLaw } from '#app/domain/tax/list-law.server.ts'
import { taxCountries } from '#app/domain/tax/rule.ts'
import { readApproval, type TaxFormErrors, typedApproval } from '#app/domain/tax/rule-form.ts'
import { saveApproval } from '#app/domain/tax/save-approval.server.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { fieldIn } from '#app/ui/desk/form-part.ts'
import { Field } from '#app/ui/kit/field.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { notFound } from '../../frame.server.ts'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { madeId } from '../made-id.ts'
import { lastSaved } from '../meanwhile.server.ts'
import { shownVersion } from '../shown-version.ts'
import { type LawAnswer, LawForm } from './law-form.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  deskMeta(loaded?.desk, (text) => text.tax.approvals.one)

export const headers = pageHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'tax.view')
  const id = madeId(params.id)
  const approval = (await listLaw()).approvals.find((one) => one.id === id)
  if (id && !approval) throw notFound()
  const lines = approval ? await listObjectHistory(`tax-approval/${approval.id}`) : []
  const { version = 0, country = 'SE', validFrom, validTo, decisionNumber } = approval ?? {}
  const current = { country, validFrom, validTo, decisionNumber }
  return deskPage({ desk, id, version, lines, current })
}

const again = deskPage<LawAnswer>

export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'tax.edit')
  const form = await readForm(request)
  const typed = typedApproval(form)
  const id = madeId(params.id)
  if (id && !(await listLaw()).approvals.some((one) => one.id === id)) throw notFound()
  const read = readApproval(form)
  if (!read.ok) return again({ typed, errors: read.errors }, 422)
  const version = shownVersion(form)
  const saved = await saveApproval({ id, content: read.value, version, by, now: now() })
  if (saved.ok) return redirect(`/staff/tax/approvals/${saved.value.id}?done=saved`, 303)
  const errors: TaxFormErrors = { decisionNumber: 'known_decision' }
  if (saved.refusal === 'known_decision') return again({ typed, errors }, 422)
  const meanwhile = { saved: id ? await lastSaved(`tax-approval/${id}`) : undefined }
  return again({ typed, errors: {}, meanwhile }, 409)
}

export default function TaxApproval() {
  const shown = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { approvals: text, rules, countries } = staffMessages(shown.desk.locale).tax
  const { fields } = text
  return (
    <LawForm {...{ shown, answer, title: text.one, kind: 'tax-approval', names: fields }}>
      {(part) => (
        <div className="grid max-w-form gap-4">
          <Select
            {...fieldIn('country', fields.country, part)}
            options={taxCountries.map((value) => ({ value, label: countries[value] }))}
          />
          <Field {...fieldIn('decisionNumber', fields.decisionNumber, part)} />
          <Field {...fieldIn('validFrom', fields.validFrom, part)} hint={rules.hints.day} narrow />
          <Field {...fieldIn('validTo', fields.validTo, part)} hint={rules.hints.day} narrow />
        </div>
      )}
    </LawForm>
  )
}
