import type { Role } from '#app/domain/staff/role.ts'
import type { ConsentRecord } from '#app/domain/stories/find-story-sheet.server.ts'
import type { StoryState } from '#app/domain/stories/story.ts'
import type { DeskFrame } from '#app/ui/desk/frame.ts'

/** A story's consents as their page is drawn. */
export type ConsentShown = {
  desk: DeskFrame
  id: string
  alias: string
  version: number
  state: StoryState
  current: string | undefined
  consents: ConsentRecord[]
  members: { id: string; name: string; role: Role }[]
}
