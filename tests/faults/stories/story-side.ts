import { resolve } from 'node:path'
import { publishStory } from '#app/domain/stories/publish-story.server.ts'
import type { StoryContent } from '#app/domain/stories/story-content.ts'
import { withdrawStory } from '#app/domain/stories/withdraw-story.server.ts'
import { keepIdentity } from '#app/domain/vault/keep-identity.server.ts'
import { locales } from '#app/i18n/locale.ts'
import { openVault } from '#app/operator/open-vault.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { connectDatabase, disconnectDatabase } from '#app/platform/db.server.ts'
import { useEnvironment } from '#app/platform/env/env.server.ts'
import { ensureLogins } from '#app/platform/postgres/logins.server.ts'
import { disconnectVault } from '#app/platform/vault-db.server.ts'
import { testEnvironment } from '#tests/make/environment.ts'
import { approveAll, type MadeStory, makeScope, makeStory, storyPeople } from '#tests/make/story.ts'
import type { Scene } from '../shop/scene.ts'
import { addDrillPicture, type DrillPicture } from './drill-picture.ts'

const identity = {
  ...{ names: ['Kanariefågel Prov'], aliases: [], numbers: ['+46 70 000 00 00'], emails: [] },
  ...{ dates: [], places: ['Provstad'] },
}

/** Works as an operator beside the running shop, on its database and in its folder, by the verbs that the desk calls. */
export async function besideShop<Done>(scene: Scene, work: () => Promise<Done>): Promise<Done> {
  const { DATA_DIR: dataDir = '', SESSION_SECRET = '', VAULT_KEY = '' } = scene.settings
  const secrets = { sessionSecret: SESSION_SECRET, vaultKey: VAULT_KEY }
  useEnvironment(testEnvironment({ dataDir, ...secrets }))
  const logins = await ensureLogins(scene.databaseUrl())
  connectDatabase(logins.app)
  await openVault(logins.vault, { project: resolve('.'), log: () => undefined })
  try {
    return await work()
  } finally {
    await disconnectVault()
    await disconnectDatabase()
  }
}

export type PublishedStory = { story: MadeStory; picture: DrillPicture }

/** Takes a story all the way, with a picture and the check against the vault, in three languages and for search engines too. */
export async function publish(content: StoryContent, canary: string): Promise<PublishedStory> {
  const scope = makeScope({ locales: [...locales], searchEngines: true, picture: true })
  const story = await makeStory({ to: 'consented', content, consent: { scope } })
  const picture = await addDrillPicture(story.id, canary)
  await approveAll(story.id)
  const by = storyPeople.second
  await must(keepIdentity({ subject: `story/${story.id}`, identity, by, now: now() }))
  const { id, revision } = await story.again()
  await must(publishStory({ id, revision, by, now: now() }))
  return { story, picture }
}

/** Withdraws as whoever is on duty does. */
export const withdrawAsStaff = ({ id }: MadeStory) =>
  must(withdrawStory({ id, by: storyPeople.second, now: now() }))

async function must(asked: Promise<{ ok: boolean; refusal?: string }>): Promise<void> {
  const { ok, refusal } = await asked
  if (!ok) throw new Error(`refused: ${refusal}`)
}
