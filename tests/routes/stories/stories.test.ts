import { describe, expect, it } from 'vitest'
import { withdrawStory } from '#app/domain/stories/withdraw-story.server.ts'
import { locales } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import {
  type MadeStory,
  makeContent,
  makeScope,
  makeStory,
  storyPeople,
  storyText,
} from '#tests/make/story.ts'
import { wordsOf } from '../page.ts'
import { send } from '../raw.ts'
import { counter, useCounter } from '../shared-counter.ts'

useCounter()

const by = storyPeople.second
const three = makeContent({ nb: storyText('På norsk') })
const indexed = { scope: makeScope({ searchEngines: true }) }
const withdraw = ({ id }: MadeStory) => withdrawStory({ id, by, now: now() })
const ask = (path: string) => counter().shop.visitor().ask(path)
const titleOf = (html: string) => /<title>([^<]*)<\/title>/.exec(html)?.[1]

/** What every answer about stories says to browsers, proxies and search engines. */
const quiet = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
}

describe('a story’s own page', () => {
  it('shows it under a neutral title, and leaves no trace at its reader', async () => {
    const story = await makeStory()
    const page = await ask(`/sv/stories/${story.address}`)
    expect(page.status).toBe(200)
    expect(page.headers).toMatchObject(quiet)
    expect(page.headers['set-cookie']).toBeUndefined()
    expect(titleOf(page.body)).toBe(messages('sv').site.frame.information)
    expect(page.body).toContain('<meta name="robots" content="noindex"/>')
    expect(wordsOf(page.body)).toContain('På svenska Berättat av Havtorn i maj 2026')
    expect(wordsOf(page.body)).toContain('It tells of fear.')
    expect(page.body).toMatch(/<a [^>]*class="skip exit-skip"[^>]*>/)
    expect(page.body).toContain('data-exit=""')
    expect(wordsOf(page.body)).toContain(messages('sv').help.honest)
    expect(page.body).toContain('href="/sv/help#safe"')
    expect(page.body).not.toMatch(/<form|\/shop"|\/give"|\/basket/)
  })

  it('names nobody where the consent shows no name', async () => {
    const story = await makeStory({
      consent: { scope: makeScope({ nameShown: 'none' }) },
      content: { ...makeContent(), alias: 'Rallarros' },
    })
    const page = await ask(`/sv/stories/${story.address}`)
    expect(wordsOf(page.body)).toContain('Berättat i maj 2026.')
    expect(page.body).not.toContain('Rallarros')
    expect((await ask('/sv/stories')).body).not.toContain('Rallarros')
  })

  it('says where it is told when it is not in this language, and names only what the consent covers', async () => {
    const story = await makeStory({ content: three })
    const page = await ask(`/nb/stories/${story.address}`)
    expect(page.status).toBe(404)
    expect(page.headers).toMatchObject(quiet)
    expect(wordsOf(page.body)).toContain(messages('nb').stories.elsewhere.title)
    const links = ['sv', 'en'].map((tongue) => `href="/${tongue}/stories/${story.address}"`)
    for (const link of links) expect(page.body).toContain(link)
    expect(page.body).not.toContain('På norsk')
  })

  it.each(['0'.repeat(32), 'short', 'A'.repeat(32), '%00', '..%2f..'])(
    'is nothing at an address that is none: %s',
    async (address) => {
      expect((await ask(`/en/stories/${address}`)).status).toBe(404)
    },
  )

  it('is calm about an address that is none', async () => {
    const page = await ask(`/en/stories/${'0'.repeat(32)}`)
    expect(page.headers).toMatchObject(quiet)
    expect(wordsOf(page.body)).toContain(messages('en').stories.missing.title)
    expect(page.body).not.toMatch(/\/shop"|\/give"|\/basket/)
  })

  it('is found by search engines only where its consent says so, in the languages that it covers', async () => {
    const [shown, hidden] = [await makeStory({ consent: indexed }), await makeStory()]
    const page = await ask(`/en/stories/${shown.address}`)
    expect(page.headers['x-robots-tag']).toBeUndefined()
    expect(page.headers['cache-control']).toBe('no-store')
    expect(page.body).not.toContain('noindex')
    expect(titleOf(page.body)).toBe(messages('en').site.frame.information)
    expect(page.body.match(/hrefLang="\w+"/gi)?.sort()).toEqual(
      expect.arrayContaining(['hrefLang="en"', 'hrefLang="sv"']),
    )
    const [sitemap, robots] = [await ask('/sitemap.xml'), await ask('/robots.txt')]
    for (const { headers, body } of [sitemap, robots]) {
      expect(headers['cache-control']).toBe('no-store')
      expect(body).toContain(`/sv/stories/${shown.address}`)
      expect(body).toContain(`/en/stories/${shown.address}`)
      expect(body).not.toContain(`/nb/stories/${shown.address}`)
      expect(body).not.toContain(hidden.address)
    }
    const [engines = '', everybody = ''] = robots.body.split('\n\n')
    expect(everybody).toContain('User-agent: *')
    expect(everybody).toContain('Disallow: /*/stories')
    // Else they would never see 410, and show on what they have of a story that is gone.
    expect(engines).toContain('User-agent: Googlebot')
    expect(engines).not.toContain('/stories')
    for (const group of [engines, everybody])
      for (const part of ['link', 'giving', 'orders'])
        expect(group).toContain(`Disallow: /*/${part}`)
  })
})

describe('the list of stories', () => {
  it('shows title, month, alias and note, the newest first, and no text', async () => {
    const story = await makeStory()
    const page = await ask('/en/stories')
    expect(page.status).toBe(200)
    expect(page.headers).toMatchObject(quiet)
    expect(page.headers['set-cookie']).toBeUndefined()
    expect(titleOf(page.body)).toBe(messages('en').site.frame.information)
    expect(page.body).toContain(`href="/en/stories/${story.address}"`)
    expect(wordsOf(page.body)).toContain('Told by Havtorn in May 2026')
    expect(page.body).not.toContain('is an example text')
    expect(page.body).not.toMatch(/<form|\/shop"|\/give"|\/basket/)
  })

  it('is calm when nothing may be read', async () => {
    await db().$executeRaw`UPDATE story SET state = 'withdrawn' WHERE state <> 'withdrawn'`
    for (const locale of locales)
      expect(wordsOf((await ask(`/${locale}/stories`)).body)).toContain(
        messages(locale).stories.none,
      )
  })
})

describe('a story that was withdrawn', () => {
  it('is gone from pages and data in three languages, lists, sitemap and robots', async () => {
    const scope = makeScope({ searchEngines: true, locales: [...locales] })
    const story = await makeStory({ content: three, consent: { scope } })
    const read = async (path: string) => (await ask(path)).body.includes(story.address)
    for (const path of ['/sv/stories', '/sv/stories.data', '/sitemap.xml', '/robots.txt'])
      expect(await read(path), path).toBe(true)
    await withdraw(story)
    for (const locale of locales) {
      const page = await ask(`/${locale}/stories/${story.address}`)
      expect([locale, page.status]).toEqual([locale, 410])
      expect(page.headers).toMatchObject(quiet)
      expect(titleOf(page.body)).toBe(messages(locale).site.frame.information)
      expect(wordsOf(page.body)).toContain(messages(locale).stories.gone.text)
      const told = await ask(`/${locale}/stories/${story.address}.data`)
      expect([locale, told.status]).toEqual([locale, 410])
      expect(told.headers).toMatchObject(quiet)
      for (const { body } of [page, told]) expect(body).not.toMatch(/Havtorn|example text|fear/)
      expect(await read(`/${locale}/stories`)).toBe(false)
      expect(await read(`/${locale}/stories.data`)).toBe(false)
    }
    const path = `/sv/stories/${story.address}`
    expect((await send(counter().shop.visitor(), { method: 'HEAD', path })).status).toBe(410)
    expect((await ask(`${path}?_data=x`)).status).toBe(404)
    expect(await read('/sitemap.xml')).toBe(false)
    expect(await read('/robots.txt')).toBe(false)
  })
})
