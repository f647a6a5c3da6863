import { randomBytes } from 'node:crypto'
import { transaction } from '#app/platform/db.server.ts'
import { newId } from '#app/values/id.ts'
import { firstOfMonth } from './consent.ts'
import { insertStory } from './store.server.ts'
import { type StaffActor, tellOfStory } from './tell-of-story.server.ts'

type Wish = { alias: string; month: string; by: StaffActor; now: Date }

/** Begins a draft under an address that says nothing (128 bits); answers its id. Throws when `month` is not like "2026-05". */
export async function startStory({ alias, month, by, now: at }: Wish): Promise<{ id: string }> {
  const first = firstOfMonth(month)
  if (!first) throw new Error('a story is told in a month')
  const id = newId()
  const address = randomBytes(16).toString('hex')
  await transaction(async (tx) => {
    await insertStory({ id, address, alias, month: first, startedBy: by.id }, tx)
    await tellOfStory({ id, by, action: 'stories.started', at }, tx)
  })
  return { id }
}
