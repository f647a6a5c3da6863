import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { workingRoles } from '#app/domain/staff/role.ts'
import { connectDatabase, db, disconnectDatabase } from '#app/platform/db.server.ts'
import { makeStaff } from '#tests/make/staff.ts'
import { makeStory, readableIn } from '#tests/make/story.ts'
import { type TestVault, useTestVault } from '#tests/make/vault.ts'
import {
  approve,
  begun,
  consenting,
  member,
  type People,
  ready,
  rowOf,
  site,
  texts,
} from './desk.ts'

let vault: TestVault
let people: People

beforeAll(async () => {
  vault = await useTestVault()
})
beforeEach(async () => {
  await vault.reset()
  people = { writer: await member('owner', 'Ylva'), second: await member('approver', 'Siri') }
})
afterAll(() => vault.close())

const publish = async (id: string) =>
  site(people.second, `/staff/stories/${id}/publication`, {
    revision: String((await rowOf(id)).revision),
  })

describe('the approvals', () => {
  it('are given when the whole list is ticked, and not before', async () => {
    const { writer } = people
    const id = await begun(writer)
    await site(writer, `/staff/stories/${id}/text`, await texts(id))
    await site(writer, `/staff/stories/${id}/consent`, await consenting(id, writer.id))
    const form = { revision: '1', ticks: 'out' }
    const half = await site(writer, `/staff/stories/${id}/risk`, form)
    expect(half.status).toBe(422)
    expect(half.words).toContain('Tick everything that is true.')
    expect(half.html).toMatch(
      /value="out" checked=""|checked="" value="out"|checked=""[^>]*value="out"/,
    )
    expect((await rowOf(id)).state).toBe('consented')
    expect((await approve(writer, id, 'risk')).location).toBe(`/staff/stories/${id}?done=risk`)
    expect((await rowOf(id)).state).toBe('risk_assessed')
  })

  it('are of a text: nothing is approved of a story that is not written', async () => {
    const { writer } = people
    const id = await begun(writer)
    await site(writer, `/staff/stories/${id}/consent`, await consenting(id, writer.id))
    const answer = await approve(writer, id, 'risk')
    expect(answer.status).toBe(409)
    expect((await rowOf(id)).state).toBe('consented')
  })

  it('need a second person, and say so to the first', async () => {
    const { writer } = people
    const id = await ready({ writer, second: writer })
    const refused = await approve(writer, id, 'second')
    expect(refused.status).toBe(409)
    expect(refused.words).toContain('Another person must approve.')
    const page = await site(writer, `/staff/stories/${id}`)
    expect(page.words).toContain('A second person is needed')
    expect(page.html).not.toContain(`/staff/stories/${id}/second"`)
    expect((await rowOf(id)).state).toBe('approved_by_survivor')
  })
})

describe('publishing', () => {
  it('has no button while anything is missing, and says in words what', async () => {
    const id = await begun(people.writer)
    for (const path of ['', '/publication']) {
      const page = await site(people.writer, `/staff/stories/${id}${path}`)
      expect(page.words).toContain('No consent to the text is recorded.')
      expect(page.words).toContain('The vault does not know who she is')
      expect(page.html).not.toContain('>Search and publish<')
      expect(page.html).not.toContain('/publication"')
    }
  })

  it('says what will happen, and does it', async () => {
    const id = await ready(people)
    const page = await site(people.second, `/staff/stories/${id}/publication`)
    expect(page.words).toContain('Everybody can read it in Swedish.')
    expect(page.words).toContain('Search engines are asked to leave it.')
    expect((await publish(id)).location).toBe(`/staff/stories/${id}?done=published`)
    expect(await readableIn(id)).toEqual(['sv'])
  })

  it('is refused where she could be known: by place and kind, and never what', async () => {
    const id = await ready(people, 'Då hette jag K a n a r i e f å g e l, i Prov\u200bstad.')
    const answer = await publish(id)
    expect(answer.status).toBe(422)
    expect(answer.words).toContain('A name that the vault has, in the text in Swedish')
    expect(answer.words).toContain('A place that the vault has, in the text in Swedish')
    expect(answer.html).not.toMatch(/Kanarie|Provstad/)
    expect(answer.html).not.toContain('>Search and publish<')
    expect(await readableIn(id)).toEqual([])
  })

  it('ends in the press that locks away what the story tells, and says where it stands', async () => {
    const id = await ready(people, 'Jag bodde i Kvarnberga ett år.')
    await publish(id)
    const identity = { names: 'Kanariefågel Prov', places: 'Provstad\nKvarnberga' }
    const answer = await site(people.writer, `/staff/stories/${id}/identity`, identity)
    expect(answer.status).toBe(200)
    expect(answer.words).toContain('Nobody reads it any more.')
    expect(answer.words).toContain('A place that the vault has, in the text in Swedish')
    expect(answer.html).not.toMatch(/Kvarnberga|Kanarie/)
    expect(answer.html).toContain(`href="/staff/stories/${id}/text"`)
    expect(await readableIn(id)).toEqual([])
    const again = await site(people.writer, `/staff/stories/${id}/identity`, identity)
    expect(again.location).toBe(`/staff/stories/${id}?done=kept`)
  })

  it('has no button while the vault is shut', async () => {
    const id = await ready(people)
    await disconnectDatabase()
    connectDatabase(vault.url)
    const page = await site(people.second, `/staff/stories/${id}`)
    expect(page.words).toContain('The vault is shut')
    expect(page.html).not.toContain('/publication"')
    expect((await publish(id)).status).toBe(409)
    await disconnectDatabase()
    connectDatabase(vault.logins.app)
    expect(await readableIn(id)).toEqual([])
  })

  it('goes on under a renewed consent, with a new link, and the old one stays good', async () => {
    const id = await ready(people)
    await publish(id)
    const at = `/staff/stories/${id}/consent`
    const renewed = await site(people.writer, at, await consenting(id, people.writer.id))
    expect(renewed.html).toMatch(/\/nb\/link\/[\w-]{43}</)
    expect((await rowOf(id)).state).toBe('renewed')
    expect(await readableIn(id)).toEqual(['sv'])
    const record = await site(people.writer, at)
    expect(record.words.match(/Holds now/g)).toHaveLength(1)
    expect(record.words).toContain('Earlier')
    expect(await db().storyConsent.count({ where: { withdrawnAt: null } })).toBe(2)
  })

  it('is undone with one press: nobody reads it, and everything is approved anew', async () => {
    const id = await ready(people)
    await publish(id)
    const back = await site(people.second, `/staff/stories/${id}/taking-back`, {})
    expect(back.location).toBe(`/staff/stories/${id}?done=taken_back`)
    expect(await readableIn(id)).toEqual([])
    expect(await rowOf(id)).toMatchObject({ state: 'consented', approvals: {} })
  })
})

describe('withdrawing', () => {
  it.each(workingRoles)('takes %s one press, however old her proof is', async (role) => {
    const story = await makeStory()
    const onDuty = await makeStaff({ role, locale: 'en', provedAt: new Date(0) })
    const page = await site(onDuty, '/staff/story-withdrawal')
    expect(page.words).toContain('Havtorn')
    expect(page.html).toContain(`action="/staff/stories/${story.id}/withdrawal"`)
    expect(page.html).not.toContain('På svenska')
    const gone = await site(onDuty, `/staff/stories/${story.id}/withdrawal`, {})
    expect(gone.location).toBe('/staff/story-withdrawal?done=withdrawn')
    expect(await rowOf(story.id)).toMatchObject({ state: 'withdrawn', alias: '' })
    expect(await db().storyText.count()).toBe(0)
    expect((await site(onDuty, '/staff/story-withdrawal')).words).toContain(
      'No story is published.',
    )
  })
})
