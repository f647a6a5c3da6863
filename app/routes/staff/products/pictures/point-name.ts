import { focusSteps } from '#app/domain/catalogue/picture.ts'
import { focusGrid, focusWord } from '#app/domain/catalogue/pictures/desk-picture.ts'
import type { StaffMessages } from '#app/i18n/staff-messages.ts'

/** A focal point in words, by how its form sends it; what is none stays as it is. */
export function pointName(word: string, say: StaffMessages['pictures']): string {
  const point = focusGrid.find((candidate) => focusWord(candidate) === word)
  if (!point) return word
  return [say.down[focusSteps.indexOf(point.y)], say.across[focusSteps.indexOf(point.x)]].join(', ')
}
