import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
  cardTestingModes,
  cardTestingSetting,
  readCardTesting,
  typedCardTesting,
  usualCardTesting,
} from '#app/domain/organisation/card-testing.ts'
import { findSetting } from '#app/domain/organisation/find-setting.server.ts'
import { countLastHour } from '#app/domain/payments/card-testing/count-last-hour.server.ts'
import { listStops } from '#app/domain/payments/card-testing/list-stops.server.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { differencesBetween } from '#app/ui/desk/differences.ts'
import { faultsBy } from '#app/ui/desk/faults.ts'
import { Choices } from '#app/ui/kit/choices.tsx'
import { Field } from '#app/ui/kit/field.tsx'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { refuseForm, saveSettingForm } from './setting-door.server.ts'
import { SettingPage } from './setting-page.tsx'
import { StopsNow } from './stops-now.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  deskMeta(data?.desk, (text) => text.settings.cardTesting.title)

export const headers = pageHeaders

// Whoever could let everything through from an unlocked computer could open the door to thieves.
const demand = { fresh: true }

export async function loader({ request }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'settings.view', demand)
  const { value = usualCardTesting, version } = await findSetting(cardTestingSetting)
  // A reason is of its own change: the next one has another.
  const current = { mode: value.mode as string, reason: '' }
  const [stops, lastHour] = await Promise.all([listStops(now()), countLastHour(now())])
  return deskPage({ desk, version, current, saved: value, stops, lastHour })
}

export async function action({ request }: ActionFunctionArgs) {
  const { by } = await admit(request, 'settings.edit', demand)
  const form = await readForm(request)
  const { value, errors } = readCardTesting(form)
  const typed = typedCardTesting(form)
  if (Object.keys(errors).length > 0) return refuseForm({ typed, errors })
  return saveSettingForm({ name: cardTestingSetting, value, form, typed, by })
}

/** The guard against card testing: whether it stops new payments by itself, or staff have decided. */
export default function CardTestingSettings() {
  const { desk, version, current, saved, stops, lastHour } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const text = staffMessages(desk.locale)
  const say = text.settings.cardTesting
  const sentences: Record<string, string> = text.desk.fields
  const { faults, beside } = faultsBy(answer?.errors, sentences)
  const typed = answer?.typed ?? current
  const asked = { mode: say.mode, reason: say.reason }
  const differences = differencesBetween({ ...current, reason: saved.reason }, typed, asked)
  return (
    <SettingPage
      {...{ desk, version, faults, differences }}
      title={say.title}
      meanwhile={answer?.meanwhile}
    >
      <p className="measure text-ink-soft">{say.lead}</p>
      <StopsNow {...{ saved, stops, lastHour }} locale={desk.locale} />
      <Choices
        name="mode"
        legend={say.mode}
        value={typed.mode}
        error={beside.mode}
        choices={cardTestingModes.map((mode) => ({
          ...{ value: mode, label: say.modes[mode], note: say.modeHints[mode] },
        }))}
      />
      <div className="max-w-measure">
        <Field
          name="reason"
          label={say.reason}
          hint={say.reasonHint}
          value={typed.reason}
          error={beside.reason}
        />
      </div>
    </SettingPage>
  )
}
