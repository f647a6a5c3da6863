import { countEndingStories } from '#app/domain/stories/count-ending-stories.server.ts'
import { countUnkeptStories } from '#app/domain/stories/count-unkept-stories.server.ts'
import { countWaitingStories } from '#app/domain/stories/count-waiting-stories.server.ts'
import type { EndWindow } from '#app/domain/stories/desk-list.ts'
import type { DeskRoom, DeskTask } from '../room.ts'
import { waitsFor } from './waits-for.ts'

/** Consents that end within a window; the three stand apart, so that no story is counted twice. */
const ending = (window: EndWindow): DeskTask => ({
  permission: 'stories.view',
  href: `/staff/stories?ends=${window}`,
  count: (now) => countEndingStories(window, now),
  sentence: ({ stories }, count) => stories.tasks.ends(count, stories.windows[window]),
})

export const stories: DeskRoom = {
  href: '/staff/stories',
  permission: 'stories.view',
  title: (text) => text.stories.title,
  tasks: [
    {
      permission: 'stories.assess',
      href: '/staff/stories?waits=me',
      count: (now, staff) => countWaitingStories(waitsFor(staff), now),
      sentence: (text, count) => text.stories.tasks.waits(count),
    },
    ...([7, 30, 90] as const).map(ending),
    {
      permission: 'vault.keep',
      href: '/staff/stories?state=published',
      count: () => countUnkeptStories(),
      sentence: (text, count) => text.stories.tasks.unkept(count),
    },
  ],
}
