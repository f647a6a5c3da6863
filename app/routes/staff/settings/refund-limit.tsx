import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findSetting } from '#app/domain/organisation/find-setting.server.ts'
import {
  eachCurrency,
  readRefundLimit,
  refundLimitSetting,
  typedRefundLimit,
  usualLimit,
} from '#app/domain/organisation/refund-limit.ts'
import { formatPlainAmount } from '#app/i18n/format.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { differencesBetween } from '#app/ui/desk/differences.ts'
import { faultsBy } from '#app/ui/desk/faults.ts'
import { Field } from '#app/ui/kit/field.tsx'
import { currencies } from '#app/values/money.ts'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { refuseForm, saveSettingForm } from './setting-door.server.ts'
import { SettingPage } from './setting-page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.settings.refundLimit.title)

export const headers = pageHeaders

// Whoever could raise the limit from an unlocked computer would not need to pass it.
const demand = { fresh: true }

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'settings.view', demand)
  const { value = usualLimit, version } = await findSetting(refundLimitSetting)
  const current = eachCurrency((currency) => formatPlainAmount(value[currency], desk.locale))
  return deskPage({ desk, version, current })
}

export async function action({ request }: ActionFunctionArgs) {
  const { by } = await admit(request, 'settings.edit', demand)
  const form = await readForm(request)
  const { limit, errors } = readRefundLimit(form)
  const typed = typedRefundLimit(form)
  if (Object.keys(errors).length > 0) return refuseForm({ typed, errors })
  return saveSettingForm({ name: refundLimitSetting, value: limit, form, typed, by })
}

/** From which amount on a refund asks for a fresh proof of who gives it. */
export default function RefundLimitSettings() {
  const { desk, version, current } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const text = staffMessages(desk.locale)
  const say = text.settings.refundLimit
  const sentences: Record<string, string> = text.desk.fields
  const { faults, beside } = faultsBy(answer?.errors, sentences)
  const typed = answer?.typed ?? current
  const differences = differencesBetween(current, typed)
  return (
    <SettingPage
      {...{ desk, version, faults, differences }}
      title={say.title}
      meanwhile={answer?.meanwhile}
    >
      <p className="measure text-ink-soft">{say.lead}</p>
      <div className="flex flex-wrap gap-4">
        {currencies.map((currency) => (
          <Field
            key={currency}
            name={currency}
            label={say.from(currency)}
            value={typed[currency]}
            error={beside[currency]}
            inputMode="decimal"
            narrow
          />
        ))}
      </div>
    </SettingPage>
  )
}
