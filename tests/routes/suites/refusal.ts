import { expect } from 'vitest'
import type { Answer } from '#tests/make/visitor.ts'
import type { Counter } from '../counter.ts'

/** Does something that must be refused, and sees that not a row and not a call to Stripe came of it. */
export async function writingNothing(
  counter: Counter,
  act: () => Promise<Answer>,
): Promise<Answer> {
  const before = await counter.everything()
  const answer = await act()
  expect(await counter.everything()).toEqual(before)
  return answer
}

/** Changes to a form's fields: a text, several texts, or undefined for a field that is left out. */
export type Change = Record<string, string | string[] | undefined>

/** A form as it is sent, with some fields other than they should be. */
export function changed(form: Record<string, string>, change: Change): [string, string][] {
  const kept = Object.entries(form).filter(([name]) => !(name in change))
  const other = Object.entries(change).flatMap(([name, value]) =>
    [value ?? []].flat().map((single): [string, string] => [name, single]),
  )
  return [...kept, ...other]
}
