import type { SettingName, Settings } from './settings.ts'
import { findSetting as findRow } from './store.server.ts'

/** A setting as it is kept now, for its form, with the version that a change must name. */
export async function findSetting<Name extends SettingName>(
  name: Name,
): Promise<{ value: Settings[Name] | undefined; version: number }> {
  const found = await findRow(name)
  return {
    value: found?.value as Settings[Name] | undefined,
    version: found?.version ?? 0,
  }
}
