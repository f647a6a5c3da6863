import { redirect } from '@remix-run/node'
import { approveStory } from '#app/domain/stories/approve-story.server.ts'
import { findStorySheet } from '#app/domain/stories/find-story-sheet.server.ts'
import { coveredTexts, missingForPublication } from '#app/domain/stories/missing.ts'
import { type ApprovalKind, type StoryRefusal, whyNotApprove } from '#app/domain/stories/story.ts'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { isId } from '#app/values/id.ts'
import { notFound } from '../../frame.server.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskPage } from '../desk-page.ts'
import type { ApprovalAnswer } from './approval-page.tsx'
import { keptStory } from './shown-story.server.ts'
import { approvalPermission } from './waits-for.ts'

type Door = { request: Request; params: Readonly<Record<string, string | undefined>> }

/** The page of one approval: what is approved as it stands, and why this person cannot give it, where she cannot. */
export async function showApproval({ request, params }: Door, kind: ApprovalKind) {
  const { desk, by } = await admit(request, approvalPermission[kind])
  const sheet = await sheetOf(params.id)
  const refusal = whyNot(sheet, { kind, by: by.id })
  const covered = coveredTexts(sheet.row)
  const texts = await Promise.all(covered.map((locale) => keptStory(sheet, locale)))
  const { id, alias, revision } = sheet.row
  return deskPage({ desk, kind, id, alias, revision, texts, refusal })
}

const again = deskPage<ApprovalAnswer>

/** Takes an approval whose checklist is ticked whole; what was ticked is not kept, who approved and when is. */
export async function sendApproval({ request, params }: Door, kind: ApprovalKind) {
  const { by } = await admit(request, approvalPermission[kind])
  const form = await readForm(request)
  const sheet = await sheetOf(params.id)
  const { id } = sheet.row
  const ticked = form.getAll('ticks').map(String)
  const refusal = whyNot(sheet, { kind, by: by.id })
  if (refusal) return again({ ticked, refusal }, 409)
  const wanted = Object.keys(staffMessages('sv').storySteps.approvals[kind].ticks)
  if (!wanted.every((tick) => ticked.includes(tick))) return again({ ticked, unticked: true }, 422)
  const revision = Number(form.get('revision'))
  const approved = await approveStory({ id, revision, kind, by, now: now() })
  if (!approved.ok) return again({ ticked, refusal: approved.refusal }, 409)
  return redirect(`/staff/stories/${id}?done=${kind}`, 303)
}

type Sheet = NonNullable<Awaited<ReturnType<typeof findStorySheet>>>

async function sheetOf(id: string | undefined): Promise<Sheet> {
  const sheet = isId(id) ? await findStorySheet(id) : undefined
  if (!sheet) throw notFound()
  return sheet
}

/** Nothing can be approved of a story that is written in no language that its consent covers, or has a picture that says nothing in one of them. */
function whyNot(
  { row }: Sheet,
  asked: { kind: ApprovalKind; by: string },
): StoryRefusal | undefined {
  const refusal = whyNotApprove(row, asked, now())
  const missing = missingForPublication(row, now())
  const isHalf = missing.includes('text_missing') || missing.includes('picture_text_missing')
  return refusal ?? (isHalf ? 'not_complete' : undefined)
}
