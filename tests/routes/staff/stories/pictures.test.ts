import { beforeEach, expect, it } from 'vitest'
import { listStoryPictures } from '#app/domain/stories/pictures/list-story-pictures.server.ts'
import * as descriptions from '#app/routes/staff/stories/pictures/descriptions.tsx'
import * as pictures from '#app/routes/staff/stories/pictures/pictures.tsx'
import * as step from '#app/routes/staff/stories/pictures/step.tsx'
import { type MadeStaff, makeStaff } from '#tests/make/staff.ts'
import { usePicturedStory } from '#tests/make/story-picture.ts'
import { png } from '../../../platform/pictures/make-picture.ts'

const world = usePicturedStory()
let writer: MadeStaff
let first: string
let second: string

const shown = async () => (await listStoryPictures(world.story.id)).shown
beforeEach(async () => {
  writer = await makeStaff({ role: 'stories', name: 'Ylva' })
  await world.add()
  await world.add()
  ;[first = '', second = ''] = (await shown()).map(({ id }) => id)
})

/** What is typed of both pictures, as the page of all sends it by any button. */
const typed = (sv: [string, string], version = 1): Record<string, string> =>
  Object.assign(
    {},
    ...[first, second].map((id, place) => ({
      [`version-${id}`]: String(version),
      ...{ [`alt-sv-${id}`]: sv[place] ?? '', [`alt-nb-${id}`]: '', [`alt-en-${id}`]: 'A point.' },
      [`focus-${id}`]: '50 50',
    })),
  )

type Door = { action: (args: never) => Promise<unknown> }

async function press({ action }: Door, rest: string, form: Record<string, string> | FormData) {
  const path = `/staff/stories/${world.story.id}/pictures${rest}`
  const sent = form instanceof FormData ? undefined : { form }
  const made = writer.request(path, sent)
  const request = sent
    ? made
    : new Request(`http://desk${path}`, {
        method: 'POST',
        headers: made.headers,
        body: form as FormData,
      })
  const params = { id: world.story.id, picture: /\/([\da-f-]{36})\//.exec(rest)?.[1] }
  const answer = await action({ request, params, context: {} } as never)
  if (answer instanceof Response)
    return { status: answer.status, to: answer.headers.get('Location'), said: undefined }
  const { data, init } = answer as { data: unknown; init: { status: number } }
  return { status: init.status, to: null, said: data }
}
const alts = async () => (await shown()).map((picture) => picture.alts.sv)

it('every button of the page saves all that is typed first', async () => {
  const placed = await press(step, `/${second}/place`, {
    ...typed(['En tråd.', 'En penna.']),
    to: 'earlier',
  })
  expect(placed.to).toMatch(/done=place$/)
  expect(await alts()).toEqual(['En penna.', 'En tråd.'])
  const removed = await press(step, `/${first}/removal`, typed(['En nål.', 'En penna.'], 2))
  expect(removed.to).toMatch(/done=removal$/)
  expect(await alts()).toEqual(['En penna.'])
  expect((await listStoryPictures(world.story.id)).aside[0]?.alts.sv).toBe('En nål.')
  const saved = await press(descriptions, '/descriptions', {
    ...{ [`version-${second}`]: '2', [`alt-sv-${second}`]: 'En kniv.', [`alt-nb-${second}`]: '' },
    ...{ [`alt-en-${second}`]: 'A knife.', [`focus-${second}`]: '0 100', at: second },
  })
  expect(saved.to).toMatch(new RegExp(`done=described#p-${second}$`))
  expect((await shown())[0]).toMatchObject({ alts: { sv: 'En kniv.' }, focus: { x: 0, y: 100 } })
})

it('what cannot be saved comes back, the rest is kept, and the step waits', async () => {
  const held = await press(step, `/${second}/place`, { ...typed(['En tråd.', '']), to: 'earlier' })
  expect(held.status).toBe(422)
  expect(held.said).toMatchObject({
    descriptions: [{ picture: second, errors: { 'alt-sv': 'missing' } }],
  })
  expect(await alts()).toEqual(['En tråd.', 'En punkt.'])
})

it('a new picture takes along what is typed of the others, refused or not', async () => {
  const form = new FormData()
  for (const [name, value] of Object.entries(typed(['En tråd.', 'En penna.'])))
    form.set(name, value)
  for (const [name, value] of [
    ['alt-sv', 'En hammare.'],
    ['alt-nb', ''],
    ['alt-en', 'A hammer.'],
  ])
    form.set(name ?? '', value ?? '')
  form.set('picture', new Blob([new Uint8Array(await png())]), 'bild.png')
  expect((await press(pictures, '', form)).to).toMatch(/done=added$/)
  expect(await alts()).toEqual(['En tråd.', 'En penna.', 'En hammare.'])
  form.set(`alt-sv-${first}`, 'En nål.')
  form.set(`version-${first}`, '2')
  form.set('picture', new Blob([new Uint8Array(Buffer.from('<html>'))]), 'sida.html')
  const refused = await press(pictures, '', form)
  expect(refused.status).toBe(422)
  expect(refused.said).toMatchObject({
    upload: { typed: { 'alt-sv': 'En hammare.' }, errors: { picture: 'not_a_picture' } },
  })
  expect((await alts())[0]).toBe('En nål.')
})
