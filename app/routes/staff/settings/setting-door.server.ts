import { data, redirect } from '@remix-run/node'
import { changeSetting } from '#app/domain/organisation/change-setting.server.ts'
import { findSetting } from '#app/domain/organisation/find-setting.server.ts'
import type { SettingName, Settings } from '#app/domain/organisation/settings.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Admitted } from '../admit.server.ts'
import { deskHeaders } from '../desk-page.ts'
import { lastSaved } from '../meanwhile.server.ts'
import { shownVersion } from '../shown-version.ts'

type Wish<Name extends SettingName, Typed> = {
  name: Name
  value: Settings[Name]
  form: FormData
  typed: Typed
  by: Admitted['by']
}

/** A form that is wrong: shown again with everything typed and a sentence by each fault. */
export const refuseForm = <Content extends object>(content: Content) =>
  data({ ...content, meanwhile: undefined }, { status: 422, headers: deskHeaders })

/** Saves a setting and leads back to its page; or answers 409 with what is saved now, and everything typed kept. */
export async function saveSettingForm<Name extends SettingName, Typed>(wish: Wish<Name, Typed>) {
  const { name, value, form, typed, by } = wish
  const saved = await changeSetting({ name, value, version: shownVersion(form), by, now: now() })
  if (saved.ok) return redirect(`/staff/settings/${name.replace('_', '-')}?done=saved`, 303)
  const { value: current, version } = await findSetting(name)
  const meanwhile = { saved: await lastSaved(`setting/${name}`), current, version }
  return data({ typed, errors: {}, meanwhile }, { status: 409, headers: deskHeaders })
}
