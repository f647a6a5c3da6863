import { isNoticeOutdated } from '#app/domain/plans/notices/is-notice-outdated.server.ts'
import { findOpenMove } from '#app/domain/supporters/moves/find-open-move.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { parseReference } from '#app/values/reference.ts'

/** Whether a letter that is owed says nothing any more that anybody should hear. Asked when it leaves, however long it waited. */
export async function isOutdated({ reference }: { reference: string }): Promise<boolean> {
  const { kind, id } = parseReference(reference)
  if (kind === 'address-move') return (await findOpenMove({ id }, now())) === undefined
  return kind === 'plan-notice' && isNoticeOutdated(id)
}
