import { expect, test } from '@playwright/test'
import { localeNames, locales } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'

const kept = [
  '',
  '/shop',
  '/shop/rings',
  '/products/lantern-pendant',
  '/give/workshop',
  '/help',
  '/facts',
  '/stories',
]

for (const path of kept) {
  test(`the other languages of "${path}" are the same page`, async ({ page }) => {
    await page.goto(`/sv${path}`)
    for (const locale of ['nb', 'en', 'sv'] as const) {
      await page.getByRole('link', { name: localeNames[locale] }).click()
      await expect(page).toHaveURL(new RegExp(`/${locale}${path}$`))
      await expect(page.locator('html')).toHaveAttribute('lang', locale)
    }
  })
}

test('the first page is in the language that the visitor’s browser asks for', async ({
  browser,
}) => {
  for (const [asked, locale] of [
    ['nn-NO', 'nb'],
    ['en-US', 'en'],
    ['fi-FI', 'sv'],
  ] as const) {
    const page = await browser.newPage({ locale: asked })
    await page.goto('/')
    await expect(page).toHaveURL(new RegExp(`/${locale}$`))
    await page.close()
  }
})

for (const locale of locales) {
  test(`the help page in ${locale} is left in one press, for a place that tells nothing`, async ({
    page,
  }) => {
    const { help } = messages(locale)
    let referrer: string | undefined
    await page.route(`${help.exit.to}**`, (route) => {
      referrer = route.request().headers().referer
      return route.fulfill({ body: '<title>Weather</title>', contentType: 'text/html' })
    })
    await page.goto(`/${locale}/help`)
    await expect(page).not.toHaveTitle(new RegExp(help.title, 'i'))
    await page.locator('[data-exit]').click()
    await expect(page).toHaveTitle('Weather')
    expect(referrer).toBeUndefined()
  })

  test(`an address that leads nowhere is answered in ${locale}, with ways on`, async ({ page }) => {
    const { errors } = messages(locale)
    const answer = await page.goto(`/${locale}/nowhere/at/all`)
    expect(answer?.status()).toBe(404)
    await expect(page.locator('html')).toHaveAttribute('lang', locale)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(errors.pages.notFound.title)
    await page.getByRole('link', { name: errors.toShop }).click()
    await expect(page).toHaveURL(new RegExp(`/${locale}/shop$`))
  })
}
