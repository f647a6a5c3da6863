import type { DeskFrame } from '#app/ui/desk/frame.ts'
import type { loadStory } from './load-story.server.ts'

/** A story's page as it is drawn. */
export type StoryShown = NonNullable<Awaited<ReturnType<typeof loadStory>>> & { desk: DeskFrame }
