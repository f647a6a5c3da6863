import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findSetting } from '#app/domain/organisation/find-setting.server.ts'
import { readOffer, wholeOffer } from '#app/domain/organisation/offer.ts'
import { formatCurrencyName } from '#app/i18n/format.ts'
import { localeNames, locales } from '#app/i18n/locale.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { faultsBy } from '#app/ui/desk/faults.ts'
import { Fieldset } from '#app/ui/kit/fieldset.tsx'
import { currencies } from '#app/values/money.ts'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { refuseForm, saveSettingForm } from './setting-door.server.ts'
import { SettingPage } from './setting-page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.settings.offer.title)

export const headers = pageHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'settings.view')
  const { value = wholeOffer, version } = await findSetting('offer')
  return deskPage({ desk, version, current: value })
}

export async function action({ request }: ActionFunctionArgs) {
  const { by } = await admit(request, 'settings.edit')
  const form = await readForm(request)
  const { offer, errors } = readOffer(form)
  if (Object.keys(errors).length > 0) return refuseForm({ typed: offer, errors })
  return saveSettingForm({ name: 'offer', value: offer, form, typed: offer, by })
}

export default function OfferSettings() {
  const { desk, version, current } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const say = staffMessages(desk.locale).settings.offer
  const { faults, beside } = faultsBy(answer?.errors, { missing: say.atLeastOne })
  const typed = answer?.typed ?? current
  const differences = (['locales', 'currencies'] as const)
    .filter((field) => answer?.meanwhile && current[field].join() !== typed[field].join())
    .map((field) => ({
      label: say[field],
      saved: current[field].join(', '),
      typed: typed[field].join(', '),
    }))
  const tongues = locales.map((value) => ({ value, label: localeNames[value] }))
  const coins = currencies.map((value) => ({
    value,
    label: `${value}, ${formatCurrencyName(value, desk.locale)}`,
  }))
  return (
    <SettingPage
      {...{ desk, version, faults, differences }}
      title={say.title}
      meanwhile={answer?.meanwhile}
    >
      <Ticks
        name="locales"
        legend={say.locales}
        hint={say.localesHint}
        error={beside.locales}
        choices={tongues}
        ticked={typed.locales}
      />
      <Ticks
        name="currencies"
        legend={say.currencies}
        hint={say.currenciesHint}
        error={beside.currencies}
        choices={coins}
        ticked={typed.currencies}
      />
    </SettingPage>
  )
}

type TicksProps = {
  name: string
  legend: string
  hint: string
  error: string | undefined
  choices: { value: string; label: string }[]
  ticked: readonly string[]
}

function Ticks({ name, legend, hint, error, choices, ticked }: TicksProps) {
  return (
    <Fieldset {...{ name, legend, hint, error }}>
      <div className="grid max-w-form gap-2">
        {choices.map(({ value, label }, place) => (
          <label key={value} className="choice">
            <input
              type="checkbox"
              id={place === 0 ? name : undefined}
              name={name}
              value={value}
              defaultChecked={ticked.includes(value)}
              className="tick"
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </Fieldset>
  )
}
