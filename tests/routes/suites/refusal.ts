import { expect } from 'vitest'
import type { Answer } from '#tests/make/visitor.ts'
import type { Counter } from '../counter.ts'
import { leadsSomewhere, sentenceBeside, summaryOf } from '../page.ts'

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

/** The page says this and nothing else: at the top, with a link that leads to the place, and beside the place itself. */
export function expectSentence({ body }: Answer, place: string, sentence: string): void {
  expect(summaryOf(body)).toEqual({ [place]: sentence })
  expect(leadsSomewhere(body, place), `#${place}`).toBe(true)
  expect(sentenceBeside(body, place)).toBe(sentence)
}

/** Changes to a form's fields: a text, several texts, or undefined for a field that is left out. */
export type Change = Record<string, string | string[] | undefined>

/** What must stand in a field again: everything that was typed in it, side by side when it came twice. */
export const keptOf = (form: [string, string][], name: string): string =>
  [...new Set(form.filter(([field]) => field === name).map(([, value]) => value))].join(' ')

/** A form as it is sent, with some fields other than they should be. */
export function changed(form: Record<string, string>, change: Change): [string, string][] {
  const kept = Object.entries(form).filter(([name]) => !(name in change))
  const other = Object.entries(change).flatMap(([name, value]) =>
    [value ?? []].flat().map((single): [string, string] => [name, single]),
  )
  return [...kept, ...other]
}
