import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findSetting } from '#app/domain/organisation/find-setting.server.ts'
import {
  readTaxReport,
  taxReportSetting,
  typedTaxReport,
  usualTaxReport,
} from '#app/domain/organisation/tax-report.ts'
import { taxCountries } from '#app/domain/tax/rule.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { differencesBetween } from '#app/ui/desk/differences.ts'
import { faultsBy } from '#app/ui/desk/faults.ts'
import { fieldIn } from '#app/ui/desk/form-part.ts'
import { Field } from '#app/ui/kit/field.tsx'
import { Select } from '#app/ui/kit/select.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { refuseForm, saveSettingForm } from './setting-door.server.ts'
import { SettingPage } from './setting-page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.tax.report.title)

export const headers = pageHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'settings.view')
  const { value: current = usualTaxReport, version } = await findSetting(taxReportSetting)
  return deskPage({ desk, version, current })
}

export async function action({ request }: ActionFunctionArgs) {
  const { by } = await admit(request, 'settings.edit')
  const form = await readForm(request)
  const { value, errors } = readTaxReport(form)
  const typed = typedTaxReport(form)
  if (Object.keys(errors).length > 0) return refuseForm({ typed, errors })
  return saveSettingForm({ name: taxReportSetting, value, form, typed, by })
}

/** Where gifts are reported, by which version of the schema, and whom the tax agency asks. */
export default function TaxReportSettings() {
  const { desk, version, current } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const text = staffMessages(desk.locale)
  const { report: say, countries } = text.tax
  const { fields, hints } = say
  const { faults, beside } = faultsBy(answer?.errors, { ...text.desk.fields, ...say.errors })
  const typed = answer?.typed ?? current
  const part = { locale: desk.locale, typed, beside }
  return (
    <SettingPage
      {...{ desk, version, faults, title: say.title, meanwhile: answer?.meanwhile }}
      differences={differencesBetween(current, typed, fields)}
    >
      <p className="measure text-ink-soft">{say.lead}</p>
      <div className="grid max-w-form gap-4">
        <Select
          {...fieldIn('country', fields.country, part)}
          options={taxCountries.map((value) => ({ value, label: countries[value] }))}
        />
        <Field
          {...fieldIn('schemaVersion', fields.schemaVersion, part)}
          hint={hints.schemaVersion}
          narrow
        />
        <Field {...fieldIn('contactName', fields.contactName, part)} />
        <Field
          {...fieldIn('contactTelephone', fields.contactTelephone, part)}
          hint={hints.contactTelephone}
          inputMode="tel"
        />
        <Field {...fieldIn('contactEmail', fields.contactEmail, part)} inputMode="email" />
      </div>
    </SettingPage>
  )
}
