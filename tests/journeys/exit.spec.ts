import { expect, type Page, test } from '@playwright/test'
import { locales } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { hasScript } from './shopper.ts'
import { expectNoTrace } from './watch.ts'

const { help } = messages('sv')

/** A weather page that answers at once, or never; counts who came, and from where she said she came. */
async function weather(page: Page, { answers = true } = {}) {
  const came: (string | undefined)[] = []
  await page.route(`${new URL(help.exit.to).origin}/**`, async (route) => {
    came.push(route.request().headers().referer)
    if (answers) await route.fulfill({ body: '<title>Weather</title>', contentType: 'text/html' })
  })
  return came
}

const press = async (page: Page, times: number) => {
  for (let time = 0; time < times; time += 1) await page.keyboard.press('Shift')
}
const said = (page: Page) => page.locator('[data-exit-said]')
const stays = async (page: Page, came: unknown[]) => {
  // Long enough for a page to be left in, if it were.
  await page.waitForTimeout(300)
  expect(came).toEqual([])
  await expect(page.locator('h1')).toBeVisible()
}

test('the page asks for nothing: no shop, no basket, no gift, no cookie, and no referrer', async ({
  page,
}) => {
  const answer = await page.goto('/sv/help')
  const headers = answer?.headers() ?? {}
  expect(headers['referrer-policy']).toBe('no-referrer')
  expect(headers['cache-control']).toBe('no-store')
  expect(headers['set-cookie']).toBeUndefined()
  await expect(
    page.locator('form, [href*="/shop"], [href*="/give"], [href*="/basket"]'),
  ).toHaveCount(0)
  await expect(page.locator('a[href="tel:112"]')).toHaveCount(2)
  await expectNoTrace(page)
})

test('the support telephone for professionals stands apart and says so', async ({ page }) => {
  await page.goto('/sv/help')
  const apart = page.locator('div', {
    has: page.getByRole('heading', { name: help.professionals }),
  })
  await expect(apart.last().locator('a[href="tel:+4620390000"]')).toHaveCount(1)
  await expect(page.locator('a[href="tel:+4620390000"]')).toHaveCount(1)
})

test('the keyboard’s second stop leaves the page', async ({ page }) => {
  const came = await weather(page)
  await page.goto('/sv/help')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.locator('[data-exit-also]')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveTitle('Weather')
  expect(came).toEqual([undefined])
})

/** What only a script can do; where there is none, the page says nothing of a press, and its link is a link. */
const withScript = (name: string, journey: (page: Page) => Promise<void>) =>
  test(name, async ({ page }) => {
    if (hasScript()) return journey(page)
    const came = await weather(page)
    await page.goto('/sv/help')
    await press(page, 3)
    await stays(page, came)
    await page.locator('[data-exit]').click()
    await expect(page).toHaveTitle('Weather')
  })

for (const locale of locales) {
  withScript(`Shift three times leaves in ${locale}, saying how many are left`, async (page) => {
    const { exit } = messages(locale).help
    await page.route(`${new URL(exit.to).origin}/**`, (route) =>
      route.fulfill({ body: '<title>Weather</title>', contentType: 'text/html' }),
    )
    await page.goto(`/${locale}/help`)
    await press(page, 1)
    await expect(said(page)).toHaveText(exit.two)
    await press(page, 1)
    await expect(said(page)).toHaveText(exit.one)
    await expect(page.locator('[data-exit-pressed="2"]')).toHaveCount(1)
    await press(page, 1)
    await expect(page).toHaveTitle('Weather')
  })
}

withScript('the page is covered at once, however long the other one takes', async (page) => {
  await weather(page, { answers: false })
  await page.goto('/sv/help')
  // While it waits for the other page the browser answers no question: the page itself tells what stands there.
  const seen: unknown[] = []
  await page.exposeFunction('tell', (what: unknown) => seen.push(what))
  await page.evaluate(() => {
    const { tell } = window as unknown as { tell: (what: unknown) => void }
    new MutationObserver(() => {
      const cover = document.querySelector('.exit-cover')
      const shown = document.querySelector('h1')?.getClientRects().length
      tell([cover?.getAttribute('role'), cover?.textContent, document.title, shown])
    }).observe(document.body, { childList: true })
  })
  await press(page, 3)
  const { loading } = help.exit
  await expect.poll(() => seen).toEqual([['alert', loading, loading, 0]])
})

withScript(
  'the other page takes this one’s place: Back leads to where she was before',
  async (page) => {
    await weather(page)
    await page.goto('/sv/about')
    await page.goto('/sv/help')
    await press(page, 3)
    await expect(page).toHaveTitle('Weather')
    await page.goBack()
    await expect(page).toHaveURL(/\/sv\/about$/)
  },
)

withScript('two presses and five seconds are forgotten', async (page) => {
  const came = await weather(page)
  await page.clock.install()
  await page.goto('/sv/help')
  await press(page, 2)
  await page.clock.runFor(5_100)
  await expect(said(page)).toHaveText(help.exit.expired)
  await press(page, 1)
  await expect(said(page)).toHaveText(help.exit.two)
  await stays(page, came)
})

withScript('each press gives five seconds more', async (page) => {
  const came = await weather(page)
  await page.clock.install()
  await page.goto('/sv/help')
  for (let time = 0; time < 2; time += 1) {
    await press(page, 1)
    await page.clock.runFor(4_900)
  }
  await press(page, 1)
  await expect(page).toHaveTitle('Weather')
  expect(came).toHaveLength(1)
})

withScript(
  'Shift for a capital letter, or for another key, is no Shift of its own',
  async (page) => {
    const came = await weather(page)
    await page.goto('/sv/help')
    for (let time = 0; time < 3; time += 1) await page.keyboard.press('Shift+A')
    await stays(page, came)
    await press(page, 2)
    await page.keyboard.press('ArrowDown')
    await press(page, 1)
    await expect(said(page)).toHaveText(help.exit.two)
    await stays(page, came)
  },
)

withScript('typing capitals in a field leaves nothing', async (page) => {
  const came = await weather(page)
  await page.goto('/sv/help')
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('input')))
  const field = page.locator('main input')
  await field.focus()
  for (const letter of 'ABCDEF') {
    await page.keyboard.down('Shift')
    await page.keyboard.press(letter)
    await page.keyboard.up('Shift')
  }
  await expect(field).toHaveValue('ABCDEF')
  await stays(page, came)
})

withScript('whoever comes back finds the page and not its cover', async (page) => {
  await weather(page)
  await page.goto('/sv/help')
  await page.evaluate(() => {
    document.documentElement.dataset.leaving = ''
    const cover = document.createElement('div')
    cover.className = 'exit-cover'
    document.body.append(cover)
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  })
  await expect(page.locator('.exit-cover')).toHaveCount(0)
  await expect(page.locator('h1')).toBeVisible()
})
