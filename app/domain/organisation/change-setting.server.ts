import { changesBetween } from '#app/domain/history/changes-between.ts'
import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { forget } from './memory-store.server.ts'
import { flattened, type SettingName, type Settings, settingActions } from './settings.ts'
import { findSetting, saveSetting } from './store.server.ts'

type Wish<Name extends SettingName> = {
  name: Name
  value: Settings[Name]
  /** The version that was shown; 0 while it had never been set. */
  version: number
  by: Actor
  now: Date
}

/** Changes a setting, with its line of history. Refused when somebody else has changed it since it was shown; nothing is written then. */
export async function changeSetting<Name extends SettingName>(
  wish: Wish<Name>,
): Promise<Outcome<null, 'changed_meanwhile'>> {
  const written = await transaction((tx) => write(wish, tx))
  if (!written) return refused('changed_meanwhile')
  forget()
  return done(null)
}

async function write<Name extends SettingName>(wish: Wish<Name>, tx: Tx): Promise<boolean> {
  const { name, value, version, by, now: at } = wish
  const before = await findSetting(name, tx)
  if ((before?.version ?? 0) !== version || !(await saveSetting({ name, value, version }, tx)))
    return false
  const flat = flattened[name]
  const changes = changesBetween(before && flat(before.value as Settings[Name]), flat(value))
  await recordHistory(
    { by, action: settingActions[name], object: `setting/${name}`, changes, at },
    tx,
  )
  return true
}
