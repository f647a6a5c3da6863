import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findTexts } from '#app/domain/stories/text-store.server.ts'
import { db } from '#app/platform/db.server.ts'
import { tokenHash } from '#app/platform/seal.server.ts'
import { type TestDatabase, useTestDatabase } from '#tests/make/database.ts'
import type { MadeStaff } from '#tests/make/staff.ts'
import { begun, consenting, member, rowOf, site, texts, wholeHistory } from './desk.ts'

let database: TestDatabase
let writer: MadeStaff

beforeAll(async () => {
  database = await useTestDatabase()
})
beforeEach(async () => {
  await database.reset()
  writer = await member('stories', 'Maja')
})
afterAll(() => database.close())

describe('a story', () => {
  it('is begun under an alias in a month that has been, or comes back with everything typed', async () => {
    const wrong = await site(writer, '/staff/stories/new', { alias: 'Havtorn', month: '2999-01' })
    expect(wrong.status).toBe(422)
    expect(wrong.words).toContain('That month has not been yet.')
    expect(wrong.html).toContain('value="Havtorn"')
    expect(await db().story.count()).toBe(0)
    expect(await rowOf(await begun(writer))).toMatchObject({ alias: 'Havtorn', state: 'draft' })
  })

  it('written too long comes back with 422, everything typed, and nothing saved', async () => {
    const id = await begun(writer)
    const form = await texts(id, { 'title-nb': 'x'.repeat(81), 'body-en': 'Kept as typed.' })
    const answer = await site(writer, `/staff/stories/${id}/text`, form)
    expect(answer.status).toBe(422)
    expect(answer.words).toContain('The text is too long.')
    expect(answer.html).toContain('Kept as typed.')
    expect((await findTexts(id)).sv.title).toBe('')
  })

  it('is looked at as readers see it, and nothing of that is saved', async () => {
    const id = await begun(writer)
    const form = await texts(id, { look: 'sv', 'body-sv': 'Jag **lärde** mig. <script>x</script>' })
    const answer = await site(writer, `/staff/stories/${id}/text`, form)
    expect(answer.status).toBe(200)
    expect(answer.html).toContain('<strong>lärde</strong>')
    expect(answer.html).not.toContain('<script>x')
    expect(answer.html).toContain('Jag **lärde** mig.')
    expect((await findTexts(id)).sv.body).toBe('')
    const kept = await site(writer, `/staff/stories/${id}/text?preview=sv`)
    expect(kept.words).toContain('Nothing is written in that language.')
  })

  it('has no link beside its form that would lose what is typed; whoever only reads has', async () => {
    const id = await begun(writer)
    const look = `/staff/stories/${id}/text?preview=sv#preview`
    expect((await site(writer, `/staff/stories/${id}/text`)).html).not.toContain(look)
    const approver = await member('approver')
    expect((await site(approver, `/staff/stories/${id}/text`)).html).toContain(look)
  })

  it('that somebody else wrote first comes back with who, what is saved, and what was typed', async () => {
    const id = await begun(writer)
    const [first, later] = [
      await texts(id, { 'title-sv': 'Först' }),
      await texts(id, { 'title-sv': 'Sedan' }),
    ]
    expect((await site(writer, `/staff/stories/${id}/text`, first)).status).toBe(303)
    const answer = await site(writer, `/staff/stories/${id}/text`, later)
    expect(answer.status).toBe(409)
    expect(answer.words).toContain('Maja')
    expect(answer.words).toContain('Saved now : Först')
    expect(answer.html).toContain('value="Sedan"')
    expect((await findTexts(id)).sv.title).toBe('Först')
  })
})

describe('a consent', () => {
  const sentTo = (id: string) => `/staff/stories/${id}/consent`

  it('filled in wrong comes back with each fault beside its field, and nothing is recorded', async () => {
    const id = await begun(writer)
    const form = await consenting(id, writer.id, {
      ...{ covers: 'picture', until: '2999-01-01', left: '2026-10', evidenceNumber: 'Anna' },
    })
    const answer = await site(writer, sentTo(id), form)
    expect(answer.status).toBe(422)
    for (const says of [
      'Without a yes to the text there is nothing to tell.',
      'It may hold for three years at most.',
      'She must have left the programme a year at least',
      'Write one to four letters, a hyphen and digits: SK-14.',
    ])
      expect(answer.words).toContain(says)
    expect(answer.html).toContain('value="Anna"')
    expect(await db().storyConsent.count()).toBe(0)
  })

  it('shows her own link once, in the language of the slip, and keeps a hash of it', async () => {
    const id = await begun(writer)
    const form = await consenting(id, writer.id)
    const answer = await site(writer, sentTo(id), form)
    expect(answer.status).toBe(200)
    const [link = '', token = ''] =
      /https?:\/\/[^<]*\/nb\/link\/([\w-]{43})/.exec(answer.html) ?? []
    expect(answer.html.split(token)).toHaveLength(2)
    expect(answer.html).toContain('<div class="slip" lang="nb">')
    expect(answer.words).toContain('Adressen er bare din.')
    const consent = await db().storyConsent.findFirstOrThrow()
    expect(Buffer.from(consent.linkHash)).toEqual(tokenHash(token))
    expect(await wholeHistory()).not.toContain(token)
    expect((await site(writer, sentTo(id))).html).not.toContain(link)
  })

  it('sent twice is recorded once, and says so', async () => {
    const id = await begun(writer)
    const form = await consenting(id, writer.id)
    await site(writer, sentTo(id), form)
    const again = await site(writer, sentTo(id), form)
    expect(again.status).toBe(409)
    expect(again.words).toContain('the link was shown that time')
    expect(again.html).not.toMatch(/\/link\/[\w-]{43}/)
    expect(await db().storyConsent.count()).toBe(1)
  })

  it('is witnessed by somebody who works here', async () => {
    const id = await begun(writer)
    const gone = await member('disabled')
    const answer = await site(writer, sentTo(id), await consenting(id, gone.id))
    expect(answer.status).toBe(422)
    expect(await db().storyConsent.count()).toBe(0)
  })
})

describe('a consent that was recorded wrong', () => {
  const sentTo = (id: string) => `/staff/stories/${id}/consent`

  it('is replaced before the story is read, said so, and told in the history in words', async () => {
    const id = await begun(writer)
    await site(writer, `/staff/stories/${id}/text`, await texts(id))
    await site(writer, sentTo(id), await consenting(id, writer.id))
    const page = await site(writer, sentTo(id))
    expect(page.words).toContain('Record another consent in its place')
    expect(page.words).toContain('is approved anew')
    const form = await consenting(id, writer.id, { locales: 'en', nameShown: 'none' })
    const answer = await site(writer, sentTo(id), form)
    expect(answer.status).toBe(200)
    expect(answer.html).toMatch(/\/nb\/link\/[\w-]{43}/)
    expect(await rowOf(id)).toMatchObject({ state: 'consented', revision: 2, wholeTexts: ['sv'] })
    expect(await db().storyConsent.count()).toBe(2)
    const { words } = await site(writer, `/staff/stories/${id}`)
    expect(words).toContain('Consent replaced')
    for (const said of ['Languages: English', 'Languages: Swedish', 'Where: The website'])
      expect(words).toContain(said)
    for (const said of ['Name: No name', 'Name: Her alias', 'A picture with it: no'])
      expect(words).toContain(said)
    expect(words).not.toMatch(/T\d\d:\d\d:\d\d|: (site|sv|true|false)\b/)
  })
})
