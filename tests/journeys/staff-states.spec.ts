import { expect, type Page, test } from '@playwright/test'
import { makeMember, openSession, signIn, useSession } from './desk.ts'
import { type Examples, examples } from './desk-examples.ts'
import { expectUsable } from './watch.ts'

type State = {
  what: string
  address: (made: Examples) => string
  /** Whose page it is, when not the owner's. */
  role?: string
  /** What is pressed there before it is looked at. */
  press?: string
  /** What tells that the page is in this state. */
  shows: string
}

const nothing = 'search=ingenting-heter-sa&words=ingenting-heter-sa'
const save = 'main form[method=post] button.button:not(.button-text)'

/** The states that pages of the desk can be in, a line each. */
const states: State[] = [
  ...['orders', 'gifts', 'products', 'people'].map((list) => ({
    what: `a list of ${list} without a match`,
    ...{ address: () => `/staff/${list}?${nothing}`, shows: '.desk-none' },
  })),
  {
    ...{
      what: 'a notice of what was done',
      address: ({ order }) => `/staff/orders/${order}?done=sent`,
    },
    shows: '[role=status]',
  },
  { what: 'refused', address: () => '/staff/gifts', role: 'volunteer', shows: 'h1' },
  { what: 'not found', address: () => '/staff/orders/L-999999999', shows: 'h1' },
  {
    ...{ what: 'only to be looked at', role: 'finance', shows: 'fieldset[disabled]' },
    address: ({ product }) => `/staff/products/${product}`,
  },
  ...['products/new', 'funds/new', 'members/invite', 'gifts/recording', 'own/password'].map(
    (form) => ({
      what: `the form ${form} sent empty`,
      ...{ address: () => `/staff/${form}`, press: save, shows: '#fault-summary' },
    }),
  ),
  ...['notes', 'attention'].map((form) => ({
    ...{ what: `the form ${form} of an order sent empty`, press: save, shows: '#fault-summary' },
    address: ({ order }: Examples) => `/staff/orders/${order}/${form}`,
  })),
  {
    ...{ what: 'a refusal without a reason', press: save, shows: '#fault-summary' },
    address: ({ withdrawal }) => `/staff/withdrawals/${withdrawal}/refusal`,
  },
  {
    ...{ what: 'a number that was not typed', press: save, shows: '#fault-summary' },
    address: ({ order }) => `/staff/orders/${order}/cancellation`,
  },
]

async function enter(page: Page, { role }: State, made: Examples): Promise<void> {
  if (role) await signIn(page, role)
  else await useSession(page, made.token)
}

for (const state of states) {
  test(`the desk can be used by everybody: ${state.what}`, async ({ page }) => {
    const made = await examples()
    await enter(page, state, made)
    await page.goto(state.address(made))
    if (state.press) await page.locator(state.press).last().click()
    await expect(page.locator(state.shows).first()).toBeVisible()
    await expectUsable(page, [320])
  })
}

test('the desk can be used by everybody: somebody else saved first', async ({ page }) => {
  const made = await examples()
  await useSession(page, made.token)
  const address = `/staff/orders/${made.order}/address`
  const city = page.locator('main input[name="city"]')
  await page.goto(address)
  const other = await page.context().newPage()
  await other.goto(address)
  await other.locator('main input[name="city"]').fill(`Kiruna ${made.order} ${Date.now()}`)
  await other.locator(save).click()
  await other.close()
  await city.fill('Luleå')
  await page.locator(save).click()
  await expect(page.getByRole('alert')).toContainText('Kiruna')
  await expect(city).toHaveValue('Luleå')
  await expectUsable(page, [320])
})

test('the desk can be used by everybody: a proof that is old', async ({ page }) => {
  await useSession(page, await openSession(await makeMember('owner'), 'an hour ago'))
  await page.goto('/staff/members')
  await expect(page).toHaveURL(/sign-in\/again/)
  await expectUsable(page, [320])
})
