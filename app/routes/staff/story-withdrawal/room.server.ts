import type { DeskRoom } from '../room.ts'

/** A room of its own: whoever is on duty finds it at once, also when the rest of the stories' room is not hers. */
export const storyWithdrawal: DeskRoom = {
  href: '/staff/story-withdrawal',
  permission: 'stories.withdraw',
  title: (text) => text.storySteps.withdrawal.title,
  tasks: [],
}
