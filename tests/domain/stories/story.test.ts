import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dueReminder } from '#app/domain/stories/consent.ts'
import { approvalKinds, canMove, isReadable, storyStates } from '#app/domain/stories/story.ts'
import { locales } from '#app/i18n/locale.ts'
import { type Event, hour, live, newWorld, people, whyWrong } from './world.ts'

const person = fc.constantFrom(...people)
const someLocales = fc.subarray([...locales], { minLength: 1 })
const steered: fc.Arbitrary<Event> = fc.oneof(
  fc.record({
    what: fc.constant('write' as const),
    by: person,
    locales: fc.subarray([...locales]),
  }),
  fc.record({
    ...{ what: fc.constant('consent' as const), locales: someLocales },
    ...{ site: fc.boolean(), text: fc.boolean(), hours: fc.integer({ min: -5, max: 60 }) },
  }),
  {
    weight: 6,
    arbitrary: fc.record({
      ...{
        what: fc.constant('approve' as const),
        kind: fc.constantFrom(...approvalKinds),
        by: person,
      },
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constantFrom('publish' as const, 'take-back' as const, 'expire' as const),
    }),
  },
  fc.record({ what: fc.constant('withdraw' as const) }),
  fc.record({ what: fc.constant('wait' as const), hours: fc.integer({ min: 0, max: 30 }) }),
)
/** Half of the sequences begin on the honest way, so that there is something to read. */
const honest: Event[] = [
  { what: 'write', by: 'Ada', locales: ['sv', 'en'] },
  { what: 'consent', locales: ['sv', 'nb'], site: true, text: true, hours: 48 },
  { what: 'approve', kind: 'risk', by: 'Ada' },
  { what: 'approve', kind: 'survivor', by: 'Bo' },
  { what: 'approve', kind: 'second', by: 'Cleo' },
  { what: 'publish' },
]
const sequences = fc
  .tuple(fc.boolean(), fc.array(steered, { maxLength: 30 }))
  .map(([begun, events]) => (begun ? [...honest, ...events] : events))

it('is never readable without a valid consent and its approvals, in 10 000 random sequences', () => {
  let read = 0
  const property = fc.property(sequences, (events) => {
    const world = newWorld()
    for (const event of events) {
      live(world, event)
      const shown = locales.filter((locale) => isReadable(world.story, locale, world.now))
      read += shown.length
      expect(shown.map((locale) => whyWrong(world, locale)).filter(Boolean), event.what).toEqual([])
    }
  })
  fc.assert(property, { numRuns: 10_000 })
  // A rule that lets nobody read would keep every promise.
  expect(read).toBeGreaterThan(10_000)
})

it('leaves withdrawal open from every state, and nothing from there', () => {
  for (const state of storyStates) expect(canMove(state, 'withdrawn')).toBe(state !== 'withdrawn')
  expect(storyStates.filter((state) => canMove('withdrawn', state))).toEqual([])
})

it.each([
  [91, [], undefined],
  [90, [], 90],
  [89, [90], undefined],
  [30, [90], 30],
  [6, [], 7],
  [6, [90, 30, 7], undefined],
  [0, [90, 30], undefined],
] as const)('reminds, %i days before its end and after %j, at %s', (days, given, reminder) => {
  const now = new Date('2026-11-27T10:00:00Z')
  expect(dueReminder(new Date(now.getTime() + days * 24 * hour), given, now)).toBe(reminder)
})
