import { changesBetween } from '#app/domain/history/changes-between.ts'
import type { Actor } from '#app/domain/history/history.ts'
import { recordHistory } from '#app/domain/history/record-history.server.ts'
import { type Tx, transaction } from '#app/platform/db.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { type DeliveryMethod, flatMethod } from './delivery-method.ts'
import { findMethod, saveMethod } from './delivery-store.server.ts'

type Wish = { method: DeliveryMethod; by: Actor; now: Date }

/**
 * Changes a way to send from the version that was shown, or makes a new one (version 0). Orders keep what they were placed with. Refused
 * when somebody else has changed it since, or has made one with the same word; nothing is written then.
 */
export async function changeDeliveryMethod(
  wish: Wish,
): Promise<Outcome<null, 'changed_meanwhile'>> {
  const written = await transaction((tx) => write(wish, tx))
  return written ? done(null) : refused('changed_meanwhile')
}

async function write({ method, by, now: at }: Wish, tx: Tx): Promise<boolean> {
  const before = await findMethod(method.slug, tx)
  if (!(await saveMethod(method, tx))) return false
  const changes = changesBetween(before && flatMethod(before), flatMethod(method))
  const object = `delivery/${method.slug}`
  await recordHistory({ by, action: 'settings.delivery_changed', object, changes, at }, tx)
  return true
}
