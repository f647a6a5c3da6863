import { expect, test } from '@playwright/test'
import { locales } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { makeGoneStory, makeToldStory } from './told-stories.ts'
import { expectUsable, watch } from './watch.ts'

for (const locale of locales) {
  test(`every page around stories in ${locale} can be used by everybody`, async ({ page }) => {
    test.setTimeout(180_000)
    const { complaints } = watch(page)
    const [told, gone] = [await makeToldStory(), await makeGoneStory()]
    const elsewhere = await makeToldStory(locales.filter((other) => other !== locale))
    const paths = [
      ...['/stories', told.path, gone.path, elsewhere.path, `/stories/${'0'.repeat(32)}`],
      ...[told.link, gone.link, '/link/unknown'],
    ]
    for (const path of paths) {
      await page.goto(`/${locale}${path}`)
      await expect(page.locator('html')).toHaveAttribute('lang', locale)
      await expect(page.locator('h1')).toHaveCount(1)
      await expectUsable(page)
    }
    expect(complaints.filter((text) => !/status of 4(04|10)/.test(text))).toEqual([])
  })

  test(`a hard part in ${locale} is passed by its link, with the keyboard too`, async ({
    page,
  }) => {
    const text = messages(locale).stories
    const { path } = await makeToldStory()
    await page.goto(`/${locale}${path}`)
    const link = page.getByRole('link', { name: text.skipHard })
    await link.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByText(text.hardEnds)).toBeFocused()
  })
}
