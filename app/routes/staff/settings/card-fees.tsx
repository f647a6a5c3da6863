import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
  cardFeesSetting,
  feeFields,
  feesAsTyped,
  mostFees,
  readFees,
  type TypedFee,
  typedFees,
} from '#app/domain/organisation/card-fees.ts'
import { findSetting } from '#app/domain/organisation/find-setting.server.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { faultsBy } from '#app/ui/desk/faults.ts'
import { Field } from '#app/ui/kit/field.tsx'
import { Fieldset } from '#app/ui/kit/fieldset.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { refuseForm, saveSettingForm } from './setting-door.server.ts'
import { SettingPage } from './setting-page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.settings.cardFees.title)

export const headers = pageHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'settings.view')
  const { value = [], version } = await findSetting(cardFeesSetting)
  return deskPage({ desk, version, current: feesAsTyped(value, desk.locale) })
}

export async function action({ request }: ActionFunctionArgs) {
  const { by } = await admit(request, 'settings.edit')
  const form = await readForm(request)
  const { fees, errors } = readFees(form)
  const typed = typedFees(form)
  if (Object.keys(errors).length > 0) return refuseForm({ typed, errors })
  return saveSettingForm({ name: cardFeesSetting, value: fees, form, typed, by })
}

const isFilled = (fee: TypedFee | undefined): boolean =>
  fee !== undefined && Object.values(fee).some((text) => text !== '')

const told = (fees: readonly TypedFee[]): string =>
  fees
    .filter(isFilled)
    .map((fee) => feeFields.map((field) => fee[field]).join(' '))
    .join('; ')

/** What a card costs, from which day on. */
export default function CardFeeSettings() {
  const { desk, version, current } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const text = staffMessages(desk.locale)
  const say = text.settings.cardFees
  const sentences: Record<string, string> = { ...text.desk.fields, ...say.errors }
  const { faults, beside } = faultsBy(answer?.errors, sentences)
  const typed = answer?.typed ?? current
  const differences = answer?.meanwhile
    ? [{ label: say.title, saved: told(current), typed: told(typed) }]
    : []
  const shown = Math.min(typed.findLastIndex(isFilled) + 2, mostFees)
  return (
    <SettingPage
      {...{ desk, version, faults, differences }}
      title={say.title}
      meanwhile={answer?.meanwhile}
    >
      <p className="measure text-ink-soft">{say.lead}</p>
      {Array.from({ length: shown }, (_row, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of the form is its place.
        <Fieldset key={row} legend={say.fee(row + 1)}>
          <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-5">
            {feeFields.map((field) => (
              <Field
                key={field}
                name={`${field}-${row}`}
                label={say.fields[field]}
                value={typed[row]?.[field]}
                error={beside[`${field}-${row}`]}
                inputMode={field === 'validFrom' ? undefined : 'decimal'}
              />
            ))}
          </div>
        </Fieldset>
      ))}
    </SettingPage>
  )
}
