import { parseNorwegianPerson } from './norwegian-number.ts'
import { parsePersonNumber } from './swedish-number.ts'

/** Figures as people write them in a number: ten to twelve, with what may stand between. */
const runs = /\d(?:[\s+-]?\d){9,11}(?!\d)/g

/** Whether a text that is kept as it is seems to hold somebody's personal number, Swedish or Norwegian: the day of birth and the control digits fit. */
export const seemsPersonal = (text: string, today: string): boolean =>
  [...text.matchAll(runs)].some(
    ([run]) => parsePersonNumber(run, today).ok || parseNorwegianPerson(run, today).ok,
  )
