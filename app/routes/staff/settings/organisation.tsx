import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findSetting } from '#app/domain/organisation/find-setting.server.ts'
import {
  type OrganisationField,
  organisationAsTyped,
  organisationFields,
  readOrganisation,
  type TypedOrganisation,
  typedOrganisation,
} from '#app/domain/organisation/organisation-form.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { differencesBetween } from '#app/ui/desk/differences.ts'
import { faultsBy } from '#app/ui/desk/faults.ts'
import { Field } from '#app/ui/kit/field.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { refuseForm, saveSettingForm } from './setting-door.server.ts'
import { SettingPage } from './setting-page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.settings.organisation.title)

export const headers = pageHeaders

const empty = Object.fromEntries(
  organisationFields.map((field) => [field, '']),
) as TypedOrganisation

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'settings.view')
  const { value, version } = await findSetting('organisation')
  return deskPage({ desk, version, current: value ? organisationAsTyped(value) : empty })
}

export async function action({ request }: ActionFunctionArgs) {
  const { by } = await admit(request, 'settings.edit')
  const form = await readForm(request)
  const read = readOrganisation(form)
  const typed = typedOrganisation(form)
  if (!read.ok) return refuseForm({ typed, errors: read.errors })
  return saveSettingForm({ name: 'organisation', value: read.value, form, typed, by })
}

const languages: Partial<Record<OrganisationField, 'sv' | 'nb' | 'en'>> = {
  ...{ nameSv: 'sv', nameNb: 'nb', nameEn: 'en' },
  ...{ purposeSv: 'sv', purposeNb: 'nb', purposeEn: 'en' },
}
const long = new Set<OrganisationField>(['address', 'purposeSv', 'purposeNb', 'purposeEn'])

export default function OrganisationSettings() {
  const { desk, version, current } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const text = staffMessages(desk.locale)
  const say = text.settings.organisation
  const sentences: Record<string, string> = { ...text.desk.fields, ...say.errors }
  const { faults, beside } = faultsBy(answer?.errors, sentences)
  const typed = answer?.typed ?? current
  const differences = differencesBetween(current, typed, say.fields)
  return (
    <SettingPage
      {...{ desk, version, faults, differences }}
      title={say.title}
      meanwhile={answer?.meanwhile}
    >
      <div className="grid max-w-measure gap-5">
        {organisationFields.map((name) => {
          const { [name]: label } = say.fields
          const hint = say.hints[name as keyof typeof say.hints]
          const field = { name, label, hint, error: beside[name], value: typed[name] }
          if (long.has(name)) return <TextArea key={name} {...field} lang={languages[name]} />
          return <Field key={name} {...field} lang={languages[name]} />
        })}
      </div>
    </SettingPage>
  )
}
