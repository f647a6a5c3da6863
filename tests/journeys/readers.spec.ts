import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { locales } from '#app/i18n/locale.ts'
import { ask } from './books.ts'
import { shop } from './desk.ts'
import { readAll, type Stop } from './reader.ts'
import { hasScript } from './shopper.ts'
import { makeGoneStory, makeToldStory } from './told-stories.ts'

const quiet = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'set-cookie': '' }
const hidden = { ...quiet, 'x-robots-tag': 'noindex' }
/** Its form needs its origin told; every link that leaves it is `noreferrer`. */
const ownLink = { ...hidden, 'referrer-policy': 'strict-origin' }

/** An address of nobody (RFC 5737) for each reader, so that only her own traces are found. */
const addressOf = (place: number) => `203.0.113.${place + (hasScript() ? 0 : 100)}`

const examples = (): Promise<{ address: string }[]> =>
  ask(
    `SELECT s.address FROM story s JOIN story_text t ON t.story_id = s.id
     WHERE s.state = 'published' AND t.locale = 'en' AND t.content_note LIKE 'Example text%'`,
    [],
  )

for (const [place, locale] of locales.entries()) {
  test(`whoever reads stories, figures and help in ${locale} leaves no trace, with us or on her device`, async ({
    page,
  }) => {
    test.setTimeout(180_000)
    const [told, gone] = [await makeToldStory(), await makeGoneStory()]
    const elsewhere = await makeToldStory(locales.filter((other) => other !== locale))
    const shown = await examples()
    expect(shown).toHaveLength(3)
    const at = (path: string, status: number, headers: Stop['headers']): Stop => ({
      ...{ path: `/${locale}${path}`, status, headers, exits: path !== '/facts' },
    })
    const stops = [
      at('/stories', 200, hidden),
      ...shown.map(({ address }) => at(`/stories/${address}`, 200, quiet)),
      at(told.path, 200, hidden),
      at(gone.path, 410, hidden),
      at(elsewhere.path, 404, hidden),
      at(`/stories/${'0'.repeat(32)}`, 404, hidden),
      at(told.link, 200, ownLink),
      at(gone.link, 200, ownLink),
      at('/link/unknown', 404, ownLink),
      at('/facts', 200, { 'set-cookie': '' }),
      at('/help', 200, hidden),
    ]
    expect(await readAll(page, stops, addressOf(place + 1))).toEqual([])
  })
}

/** Puts something into every page of a story that is not there, as a careless change would. */
async function spoil(page: Page, change: Spoilt): Promise<void> {
  await page.route(
    (url) => url.origin === shop() && url.pathname.includes('/stories/'),
    async (route) => {
      const response = await route.fetch()
      const { 'content-security-policy': _, ...headers } = response.headers()
      const body = (await response.text()).replace('</body>', `${change.html ?? ''}</body>`)
      await route.fulfill({
        ...{ status: change.status ?? response.status(), body: change.rewrite?.(body) ?? body },
        headers: { ...headers, ...change.headers },
      })
    },
  )
}

type Spoilt = {
  /** It is about the way out, which is tried only then: it takes its time. */
  exits?: true
  html?: string
  headers?: Record<string, string>
  status?: number
  rewrite?: (body: string) => string
}

const script = (code: string): Spoilt => ({ html: `<script>${code}</script>` })
const spoilt: [string, Spoilt, RegExp, ('needs script' | undefined)?][] = [
  ['another status', { status: 200 }, /answers 200/],
  ['a picture of another website', { html: '<img src="https://x.example/">' }, /asks https:\/\/x/],
  ['a cookie', { headers: { 'set-cookie': 'a=b; Path=/' } }, /cookies/],
  ['caching', { headers: { 'cache-control': 'private' } }, /cache-control: private/],
  ['search engines', { headers: { 'x-robots-tag': '' } }, /x-robots-tag/],
  [
    'a link that tells where one comes from',
    {
      headers: { 'referrer-policy': 'unsafe-url' },
      html: '<a href="https://x.example/">x</a>',
    },
    /tells https.* of itself/,
  ],
  [
    'a way out that leads nowhere',
    { exits: true, rewrite: (body) => body.replaceAll(/href="https:[^"]*"/g, '') },
    /is not left by click/,
  ],
  ['localStorage', script('localStorage.a = 1'), /localStorage/, 'needs script'],
  ['sessionStorage', script('sessionStorage.a = 1'), /sessionStorage/, 'needs script'],
  ['a database', script('indexedDB.open("a")'), /IndexedDB/, 'needs script'],
  ['a cache', script('caches.open("a")'), /cache storage/, 'needs script'],
  // Pretended: the shop serves no script that could run as one.
  [
    'a worker',
    script('navigator.serviceWorker.getRegistrations = async () => [{}]'),
    /service workers/,
    'needs script',
  ],
  [
    'no Shift',
    {
      exits: true,
      rewrite: (body) =>
        body.replace('data-exit=""', 'data-exit="" hidden').replace('/enhance.js', '/none.js'),
    },
    /is not left by press/,
    'needs script',
  ],
]

for (const [name, change, found, needs] of spoilt) {
  test(`the reader is seen to be told on by ${name}`, async ({ page }) => {
    const { path } = await makeGoneStory()
    await spoil(page, change)
    const stop = { path: `/sv${path}`, status: 410, headers: hidden, exits: change.exits ?? false }
    const said = (await readAll(page, [stop], addressOf(50))).join('\n')
    // Without script there is nothing that could do it, and the reader is told on by nobody.
    if (needs && !hasScript()) expect(said).not.toMatch(found)
    else expect(said).toMatch(found)
  })
}

test('a reader’s address is found where it is written down', async ({ page }) => {
  const address = addressOf(60)
  await appendFile(join(process.env.JOURNEY_DATA ?? '', `prov-${address}.log`), `${address}\n`)
  await ask('CREATE TABLE IF NOT EXISTS prov_reader (address text)', [])
  await ask('INSERT INTO prov_reader VALUES ($1)', [address])
  const faults = await readAll(page, [], address)
  await ask('DROP TABLE prov_reader', [])
  expect(faults.join('\n')).toMatch(/the table public.prov_reader/)
  expect(faults.join('\n')).toMatch(/prov-203/)
})
