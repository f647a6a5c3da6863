import { describe, expect, it } from 'vitest'
import { ownLink } from '#app/domain/stories/own-link.ts'
import { locales } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { randomToken } from '#app/platform/seal.server.ts'
import { makeStory, readableIn } from '#tests/make/story.ts'
import { wordsOf } from '../page.ts'
import { send, urlencoded } from '../raw.ts'
import { counter, useCounter } from '../shared-counter.ts'

useCounter()

const ask = (path: string, wish = {}) => counter().shop.visitor().ask(path, wish)
const pathOf = (token: string, locale: (typeof locales)[number] = 'sv') =>
  new URL(ownLink(counter().shop.url, locale, token)).pathname
const titleOf = (html: string) => /<title>([^<]*)<\/title>/.exec(html)?.[1]

/** The form needs its origin told, and no other place is told anything: every link that leaves is `noreferrer`. */
const quiet = {
  'cache-control': 'no-store',
  'referrer-policy': 'strict-origin',
  'x-robots-tag': 'noindex',
}

describe('a survivor’s own link', () => {
  it.each(locales)(
    'tells in %s what it does, and nothing of whom or what it is about',
    async (locale) => {
      const story = await makeStory()
      const page = await ask(pathOf(story.token, locale))
      const text = messages(locale)
      expect(page.status).toBe(200)
      expect(page.headers).toMatchObject(quiet)
      expect(page.headers['set-cookie']).toBeUndefined()
      expect(titleOf(page.body)).toBe(text.site.frame.information)
      expect(wordsOf(page.body)).toContain(text.stories.link.title)
      expect(page.body).not.toMatch(/Havtorn|På svenska|In English|example text|fear|stories/)
      expect(page.body).not.toContain(story.address)
      expect(page.body).not.toMatch(/\/shop"|\/give"|\/basket/)
      for (const [link] of page.body.matchAll(/<a [^>]*href="https?:[^>]*>/g))
        expect(link).toContain('rel="noreferrer"')
      expect(await readableIn(story.id)).toEqual(['sv', 'en'])
    },
  )

  it('withdraws at once when it is pressed, thanks, and thanks again', async () => {
    const story = await makeStory()
    const path = pathOf(story.token, 'en')
    for (const _press of [1, 2]) {
      const pressed = await ask(path, { form: {} })
      expect(pressed.status).toBe(303)
      expect(pressed.headers.location).toBe(path)
      expect(pressed.headers['cache-control']).toBe('no-store')
      const page = await ask(path)
      expect(page.status).toBe(200)
      expect(wordsOf(page.body)).toContain(messages('en').stories.link.done)
      expect(page.body).not.toContain('<form')
    }
    expect((await ask(`/sv/stories/${story.address}`)).status).toBe(410)
    expect(await readableIn(story.id)).toEqual([])
  })

  it('is refused from another website', async () => {
    const story = await makeStory()
    const headers = { ...urlencoded, origin: 'http://elsewhere.example' }
    const wish = { method: 'POST', path: pathOf(story.token), headers, body: '' }
    expect((await send(counter().shop.visitor(), wish)).status).toBe(403)
    expect(await readableIn(story.id)).toEqual(['sv', 'en'])
  })

  it('is unknown when no consent has it, read or pressed, and changes nothing', async () => {
    const before = await counter().everything()
    for (const token of [randomToken(), 'x', '%F0%9F%92%A1', 'a'.repeat(4_000)]) {
      const page = await ask(pathOf(token))
      expect(page.status).toBe(404)
      expect(page.headers).toMatchObject(quiet)
      expect(wordsOf(page.body)).toContain(messages('sv').stories.link.unknown)
      const pressed = await ask(pathOf(token), { form: {} })
      expect(pressed.status).toBe(303)
      expect((await ask(pressed.headers.location ?? '')).status).toBe(404)
    }
    expect(await counter().everything()).toEqual(before)
  })

  it('stands in no line of the log, with its word', async () => {
    const story = await makeStory()
    const path = pathOf(story.token)
    await ask(path)
    await ask(`${path}?_data=x`)
    await ask(path, { form: {} })
    await ask(path, { form: {}, headers: { origin: 'http://elsewhere.example' } })
    expect(counter().shop.log()).not.toContain(story.token)
  })
})
