import { expect, type Page, test } from '@playwright/test'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { codeAt, goodPassword } from '#tests/make/sign-in.ts'
import { makeLink, makeMember, useSession } from './desk.ts'
import { examples } from './desk-examples.ts'
import { addressOf, doors, rooms } from './desk-pages.ts'
import { expectNarrow, expectUsable } from './watch.ts'

// Before somebody is known, the desk speaks the language of her browser.
test.use({ locale: 'sv-SE' })

const { signIn: say, desk: words } = staffMessages('sv')

for (const [room, pages] of rooms) {
  test(`every page of ${room} at the desk can be used by everybody`, async ({ page }) => {
    const made = await examples()
    await useSession(page, made.token)
    for (const pattern of pages) {
      await test.step(pattern, async () => {
        const address = addressOf(pattern, made)
        expect((await page.goto(address))?.status(), address).toBe(200)
        expect(new URL(page.url()).pathname, 'no other page instead').toBe(address.split('?')[0])
        await looked(page)
      })
    }
  })
}

/** As it stands, and with words in it that are longer than the screen. */
async function looked(page: Page): Promise<void> {
  await expect(page.locator('h1')).toHaveCount(1)
  await expectUsable(page, [320])
  await expectNarrow(page)
}

/** How somebody comes to each of the doors, from a browser that holds no cookie. */
const ways: Record<(typeof doors)[number], (page: Page) => Promise<void>> = {
  'staff/sign-in': async (page) => {
    await page.goto('/staff/sign-in')
  },
  'staff/sign-in/link/:token': async (page) => {
    const token = await makeLink(await makeMember('shop'), 'sign_in')
    await page.goto(`/staff/sign-in/link/${token}`)
  },
  'staff/invitation/:token': async (page) => {
    const token = await makeLink(await makeMember('shop'), 'invitation')
    await page.goto(`/staff/invitation/${token}`)
  },
  'staff/invitation/:token/factor': async (page) => {
    await comeToFactor(page)
  },
  'staff/sign-in/second': async (page) => {
    const email = await comeToFactor(page)
    const secret = (await page.locator('.code-word').innerText()).replace(/\s/g, '')
    await page.getByLabel(say.codes.code).fill(codeAt(secret, new Date()))
    await page.getByRole('button', { name: say.codes.confirm, exact: true }).click()
    await page.goto('/staff')
    await page.getByRole('button', { name: words.signOut }).click()
    await page.getByLabel(say.email).fill(email)
    await page.getByLabel(say.password).fill(goodPassword)
    await page.getByRole('button', { name: say.go, exact: true }).click()
  },
}

/** From an invitation to the page of its second step; answers whose it is. */
async function comeToFactor(page: Page): Promise<string> {
  const id = await makeMember('shop')
  await page.goto(`/staff/invitation/${await makeLink(id, 'invitation')}`)
  await page.getByLabel(say.invitation.name).fill('Kajsa Prov')
  await page.getByLabel(say.invitation.password).fill(goodPassword)
  await page.getByRole('button', { name: say.invitation.next, exact: true }).click()
  await page.waitForURL('**/factor')
  return `${id}@desk.example`
}

for (const door of doors) {
  test(`the door ${door} can be used by everybody`, async ({ page }) => {
    await ways[door](page)
    const pattern = new RegExp(`^/${door.replace(':token', '[\\w-]+')}$`)
    expect(new URL(page.url()).pathname).toMatch(pattern)
    await looked(page)
  })
}
