import { transaction } from '#app/platform/db.server.ts'
import { addHours } from '#app/values/period.ts'
import { dueReminder, reminderDays } from './consent.ts'
import { type EndingConsent, listEnding, saveReminder } from './due-store.server.ts'
import { tellOfStory } from './tell-of-story.server.ts'

/** Keeps each reminder that is due and was not given: 90, 30 and 7 days before a consent ends. Answers how many. */
export async function remindOfEnds(now: Date): Promise<number> {
  const ending = await listEnding(addHours(now, 24 * Math.max(...reminderDays)))
  let reminded = 0
  for (const consent of ending) if (await remind(consent, now)) reminded += 1
  return reminded
}

async function remind(
  { storyId, consentId, expiresAt, given }: EndingConsent,
  at: Date,
): Promise<boolean> {
  const daysBefore = dueReminder(expiresAt, given, at)
  if (daysBefore === undefined) return false
  return transaction(async (tx) => {
    if (!(await saveReminder({ consentId, daysBefore, at }, tx))) return false
    const line = { id: storyId, by: { kind: 'lykta' }, action: 'stories.reminded', at } as const
    await tellOfStory({ ...line, changes: [{ field: 'days', to: daysBefore }] }, tx)
    return true
  })
}
