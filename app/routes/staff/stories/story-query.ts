import { type EndWindow, endWindows, type StoryNarrowing } from '#app/domain/stories/desk-list.ts'
import { storyStates } from '#app/domain/stories/story.ts'

/** What the address of the list of stories asks for; what is no choice of its filters counts as not asked. */
export function readStoryQuery(query: URLSearchParams, sought: string) {
  const windows = Object.keys(endWindows).map(Number) as EndWindow[]
  return {
    alias: sought,
    state: storyStates.find((state) => state === query.get('state')),
    ends: windows.find((window) => String(window) === query.get('ends')),
    mine: query.get('waits') === 'me',
  }
}

export type StoryQuery = ReturnType<typeof readStoryQuery>

/** Whether the list is narrowed at all. */
export const isNarrowed = ({ alias, state, ends, mine }: StoryQuery): boolean =>
  alias !== '' || mine || state !== undefined || ends !== undefined

/** The same as its room narrows by; what waits is for the person who asks. */
export const narrowingOf = (
  { mine, ...asked }: StoryQuery,
  waits: NonNullable<StoryNarrowing['waits']>,
): StoryNarrowing => ({ ...asked, waits: mine ? waits : undefined })
