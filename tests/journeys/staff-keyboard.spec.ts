import { expect, type Page, test } from '@playwright/test'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { signIn, useSession } from './desk.ts'
import { buyOne, examples } from './desk-examples.ts'
import { tabThrough, tabTo } from './keys.ts'

const { orders: words, desk } = staffMessages('sv')

const stop = (page: Page, role: 'link' | 'button', name: string) =>
  page.getByRole(role, { name, exact: true })

test('an order is found, packed and sent with the keyboard alone, and the next is two keys away', async ({
  page,
}) => {
  const [{ reference }] = [await buyOne(), await buyOne()]
  await signIn(page, 'volunteer')
  await page.goto('/staff/orders')
  await page.keyboard.press('Tab')
  await expect(stop(page, 'link', desk.skip)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('#content')).toBeFocused()
  await tabTo(page, page.locator('main input[name="words"]'))
  await page.keyboard.type(reference)
  await page.keyboard.press('Enter')
  await page.waitForURL(/[?&]sought=/)
  await tabTo(page, stop(page, 'link', reference))
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/staff/orders/${reference}`)
  await tabTo(page, page.getByLabel(words.send.carrier))
  await page.keyboard.type('PostN')
  await tabTo(page, page.getByLabel(words.send.number))
  await page.keyboard.type('RR473124829GB')
  await tabTo(page, stop(page, 'button', words.send.do))
  await page.keyboard.press('Enter')
  const notice = page.getByRole('status')
  await expect(notice).toContainText(words.done.sent)
  await expect(notice).toBeFocused()
  await expect(page.locator('main')).toContainText('PostNord')
  await page.keyboard.press('Tab')
  await expect(notice.getByRole('link')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/staff\/orders\/L-\d+$/)
  await expect(page).not.toHaveURL(new RegExp(`${reference}$`))
  await expect(stop(page, 'button', words.send.do)).toBeVisible()
})

test('Tab goes through a list and the longest form, and nothing that stays in sight hides where it is', async ({
  page,
}) => {
  const { token, product } = await examples()
  await useSession(page, token)
  await page.setViewportSize({ width: 1024, height: 490 })
  for (const address of ['orders', `products/${product}`]) {
    await page.goto(`/staff/${address}`)
    expect(await tabThrough(page), address).toBeGreaterThan(10)
  }
})
