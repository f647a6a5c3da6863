import { listObjectHistory } from '#app/domain/history/list-object-history.server.ts'
import type { SignedIn } from '#app/domain/staff/staff.ts'
import { may } from '#app/domain/staff/staff.ts'
import { findStorySheet } from '#app/domain/stories/find-story-sheet.server.ts'
import { missingAtDesk } from '#app/domain/stories/missing.ts'
import { nextStep } from '#app/domain/stories/next-step.ts'
import { approvalKinds, isReadable, whyNotApprove } from '#app/domain/stories/story.ts'
import { locales } from '#app/i18n/locale.ts'
import { now } from '#app/platform/clock.server.ts'
import { isId } from '#app/values/id.ts'
import { memberNames } from '../member-names.server.ts'
import { stepPermission } from './step-doors.ts'

/** Everything that the page of a story shows to this person; undefined when there is none. */
export async function loadStory(id: string | undefined, staff: SignedIn) {
  const sheet = isId(id) ? await findStorySheet(id) : undefined
  if (!sheet) return undefined
  const { row, identity } = sheet
  const at = now()
  const [lines, names] = await Promise.all([listObjectHistory(`story/${row.id}`), memberNames()])
  const step = nextStep(row, identity, at)
  const needs = stepPermission[step]
  const kind = approvalKinds.find((candidate) => candidate === step)
  return {
    ...{ sheet, lines, names, step, missing: missingAtDesk(row, identity, at) },
    readable: locales.filter((locale) => isReadable(row, locale, at)),
    mayStep: needs !== undefined && may(staff.role, needs),
    /** Why this person may not give the approval that is next. */
    refused: kind && whyNotApprove(row, { kind, by: staff.id }, at),
  }
}
