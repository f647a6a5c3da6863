import { expect, type Page, test } from '@playwright/test'
import { staffMessages } from '#app/i18n/staff-messages.ts'
import { codeAt, goodPassword } from '#tests/make/sign-in.ts'
import { signIn } from './desk.ts'
import { onlyLetterTo } from './letters.ts'
import { makeGiver } from './people.ts'
import { hasScript } from './shopper.ts'
import { expectUsable } from './watch.ts'

// Before somebody is known, the desk speaks the language of her browser.
test.use({ locale: 'sv-SE' })

const words = staffMessages('sv')
const { signIn: say, own, members } = words

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const heading = (page: Page, name: string) =>
  expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible()

/** What looks at a page needs script itself. */
const usable = async (page: Page) => hasScript() && expectUsable(page)

/** The owner invites somebody; answers the address in the letter. */
async function inviteFrom(page: Page, email: string): Promise<string> {
  await signIn(page, 'owner')
  await page.goto('/staff')
  await page.getByRole('link', { name: members.title, exact: true }).click()
  await page.getByRole('link', { name: members.invite, exact: true }).click()
  await page.getByLabel(members.email).fill(email)
  await page.getByRole('radio', { name: words.desk.roles.finance }).check()
  await press(page, members.send)
  await expect(page.getByRole('status')).toContainText(members.done.invited)
  const { text } = await onlyLetterTo(email)
  const link = /http\S+\/staff\/invitation\/[\w-]+/.exec(text)?.[0]
  if (!link) throw new Error(`the letter names no invitation: ${text}`)
  return link
}

/** From the letter to the page of the second step. */
async function choosePassword(page: Page, link: string): Promise<void> {
  await page.context().clearCookies()
  await page.goto(link)
  await usable(page)
  await page.getByLabel(say.invitation.name).fill('Kajsa Prov')
  await page.getByLabel(say.invitation.password).fill('kort')
  await press(page, say.invitation.next)
  await expect(page.getByRole('alert')).toContainText(say.passwordErrors.password_short)
  await expect(page.getByLabel(say.invitation.name)).toHaveValue('Kajsa Prov')
  await page.getByLabel(say.invitation.password).fill(goodPassword)
  await press(page, say.invitation.next)
  await heading(page, say.invitation.factorTitle)
}

const secretOn = async (page: Page): Promise<string> =>
  (await page.locator('.code-word').innerText()).replace(/\s/g, '')

async function enterPassword(page: Page, email: string): Promise<void> {
  await page.goto('/staff')
  await heading(page, say.title)
  await page.getByLabel(say.email).fill(email)
  await page.getByLabel(say.password).fill(goodPassword)
  await press(page, say.go)
  await heading(page, say.second.title)
}

/** The key that the browser itself has, as a person's finger would answer for it. */
async function addVirtualKey(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page)
  await client.send('WebAuthn.enable')
  await client.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true },
      ...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
    },
  })
}

test('somebody is invited, sets up one-time codes, and signs in with a code and on paper', async ({
  page,
}) => {
  const { email } = makeGiver()
  await choosePassword(page, await inviteFrom(page, email))
  await usable(page)
  const secret = await secretOn(page)
  await page.getByLabel(say.codes.code).fill('000000')
  await press(page, say.codes.confirm)
  await expect(page.getByText(say.codes.wrong)).toBeVisible()
  expect(await secretOn(page)).toBe(secret)
  // The code before the present one, which leaves that for the next time.
  await page.getByLabel(say.codes.code).fill(codeAt(secret, new Date(Date.now() - 30_000)))
  await press(page, say.codes.confirm)
  await heading(page, say.recovery.title)
  await usable(page)
  const codes = await page.locator('.recovery-codes li').allInnerTexts()
  expect(codes).toHaveLength(10)
  await page.getByRole('link', { name: say.recovery.goOn }).click()
  await heading(page, words.today.title)
  await press(page, words.desk.signOut)
  await heading(page, say.title)

  await enterPassword(page, email)
  await usable(page)
  await page.getByLabel(say.second.code).fill(codeAt(secret, new Date()))
  await press(page, say.second.enter)
  await heading(page, words.today.title)
  await press(page, words.desk.signOut)

  await enterPassword(page, email)
  await page.getByLabel(say.second.code).fill(codes[0] ?? '')
  await press(page, say.second.enter)
  await page.getByRole('link', { name: /Kajsa Prov/ }).click()
  await heading(page, own.title)
  await usable(page)
  await expect(page.getByText(own.recoveryLeft(9))).toBeVisible()
})

test('a passkey is made in an invitation and opens the desk; without script the page says why not', async ({
  page,
}) => {
  const { email } = makeGiver()
  await choosePassword(page, await inviteFrom(page, email))
  const make = page.getByRole('button', { name: say.newPasskey.make, exact: true })
  if (!hasScript()) {
    await expect(make).toBeHidden()
    await expect(page.getByText(say.passkey.needsScript)).toBeVisible()
    return
  }
  await addVirtualKey(page)
  await page.getByLabel(say.newPasskey.name).fill('Jobbtelefonen')
  await make.click()
  await heading(page, say.recovery.title)
  await page.getByRole('link', { name: say.recovery.goOn }).click()
  await press(page, words.desk.signOut)

  await enterPassword(page, email)
  await press(page, say.passkey.use)
  await heading(page, words.today.title)
  await page.goto('/staff/sign-in/again?to=/staff/own/passkeys')
  await press(page, say.passkey.use)
  await heading(page, own.addPasskey)
  await page.goto('/staff/own')
  await expect(page.getByText('Jobbtelefonen')).toBeVisible()
  await page.getByRole('link', { name: own.removePasskey('Jobbtelefonen') }).click()
  await usable(page)
  await press(page, own.remove)
  await expect(page.getByRole('alert')).toContainText(own.lastFactor)
})

test('a role is changed by an owner, and whoever had it is signed out at once', async ({
  page,
  browser,
}) => {
  const { email } = makeGiver()
  const link = await inviteFrom(page, email)
  const context = await browser.newContext({
    javaScriptEnabled: hasScript(),
    locale: 'sv-SE',
  })
  const theirs = await context.newPage()
  await choosePassword(theirs, link)
  const secret = await secretOn(theirs)
  await theirs.getByLabel(say.codes.code).fill(codeAt(secret, new Date()))
  await press(theirs, say.codes.confirm)
  await theirs.goto('/staff')
  await heading(theirs, words.today.title)

  await page.goto('/staff/members')
  await usable(page)
  await page.getByRole('row', { name: email }).getByRole('link').click()
  await page.getByRole('radio', { name: words.desk.roles.volunteer }).check()
  await press(page, members.changeRole)
  await expect(page.getByRole('status')).toContainText(members.done.role)
  await usable(page)
  await theirs.reload()
  await heading(theirs, say.title)

  await page.getByRole('link', { name: members.disable, exact: true }).click()
  await usable(page)
  await press(page, members.disable)
  await expect(page.getByRole('status')).toContainText(members.done.disabled)
  await context.close()
})
