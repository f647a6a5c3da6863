import { expect, type Page, test } from '@playwright/test'
import { designerForms, designerStates } from './designer-states.ts'
import { endSession, makeMember, openSession, seekThere, shop, signIn, useSession } from './desk.ts'
import { type Examples, examples } from './desk-examples.ts'
import { nothing, type State, save } from './desk-state.ts'
import { storyStates } from './story-states.ts'
import { taxYear } from './tax-examples.ts'
import { expectUsable } from './watch.ts'

/** Forms that come filled in, or of which a field is asked: sent with nothing in them, each says what is missing. */
const filledIn: Record<string, (made: Examples) => string> = {
  'the address of a parcel': ({ order }) => `orders/${order}/address`,
  'a gift that needs attention': ({ gift }) => `gifts/${gift}/attention`,
  'a gift taken back': ({ recorded }) => `gifts/${recorded}/taking-back`,
  'a plan that needs attention': ({ plan }) => `plans/${plan}/attention`,
  'a plan that is paused': ({ plan }) => `plans/${plan}/pausing`,
  'a plan that is stopped': ({ plan }) => `plans/${plan}/stopping`,
  'suggested amounts': () => 'funds/amounts',
  'a fund': ({ fund }) => `funds/${fund}`,
  'a rule of tax law': ({ taxRule }) => `tax/rules/${taxRule}`,
  'an approval of the tax agency': ({ approval }) => `tax/approvals/${approval}`,
  'whom the tax agency asks': () => 'settings/tax-report',
  ...designerForms,
  'a figure': ({ fact }) => `facts/${fact}`,
  'a question': ({ question }) => `facts/questions/${question}`,
  'a campaign': ({ campaign }) => `campaigns/${campaign}`,
  'an office to write to': ({ campaign, recipient }) =>
    `campaigns/${campaign}/recipients/${recipient}`,
  'the report of a campaign': ({ campaign }) => `campaigns/${campaign}/report`,
  'a help line': ({ helpLine }) => `help/${helpLine}`,
  'a piece': ({ product }) => `products/${product}`,
  'a person': ({ person }) => `people/${person}`,
  'the organisation': () => 'settings/organisation',
  'the limit of refunds': () => 'settings/refund-limit',
  'the guard against card testing': () => 'settings/card-testing',
  'a way of delivery': () => 'settings/delivery/se-letter',
  'a file of products': () => 'products/import',
}

/** The states that pages of the desk can be in, a line each. */
const states: State[] = [
  ...['products', 'campaigns'].map((list) => ({
    what: `a list of ${list} without a match`,
    ...{ address: () => `/staff/${list}?words=${nothing}`, shows: '.desk-none' },
  })),
  ...['orders', 'gifts', 'plans', 'people', 'designers?state=hidden'].map((list) => ({
    what: `a list of ${list} without a match`,
    ...{ address: () => `/staff/${list}`, sought: nothing, shows: '.desk-none' },
  })),
  {
    ...{
      what: 'a notice of what was done',
      address: ({ order }) => `/staff/orders/${order}?done=sent`,
    },
    shows: '[role=status]',
  },
  ...[
    'facts',
    'letters?state=sending',
    'funds?state=closed',
    'help?kind=police&overdue=yes',
    `tax/${taxYear}/incomplete?reason=currency`,
    'history',
  ].map((list) => ({
    what: `a list with nothing in it: ${list}`,
    address: () => `/staff/${list}${list.includes('?') ? '&' : '?'}words=${nothing}`,
    shows: list === 'history' ? 'h1' : '.desk-none',
  })),
  {
    ...{ what: 'an address that nobody knows', shows: '.notice' },
    ...{ address: () => '/staff/people', sought: 'ingen@prov.example' },
  },
  { what: 'letters that failed', address: () => '/staff/letters', shows: '.desk-list' },
  {
    ...{ what: 'an order with a letter that failed', shows: 'text=the address does not exist' },
    address: ({ order }) => `/staff/orders/${order}`,
  },
  {
    ...{ what: 'a day with a letter that failed', shows: 'a[href^="/staff/letters"]' },
    address: () => '/staff',
  },
  { what: 'refused', address: () => '/staff/gifts', role: 'volunteer', shows: 'h1' },
  { what: 'not found', address: () => '/staff/orders/L-999999999', shows: 'h1' },
  {
    ...{ what: 'only to be looked at', role: 'finance', shows: 'fieldset[disabled]' },
    address: ({ product }) => `/staff/products/${product}`,
  },
  ...storyStates,
  ...designerStates,
  ...[
    'products/new',
    'designers/new',
    'funds/new',
    'tax/rules/new',
    'tax/approvals/new',
    'campaigns/new',
    'members/invite',
    'gifts/recording',
    'own/password',
  ].map((form) => ({
    what: `the form ${form} sent empty`,
    ...{ address: () => `/staff/${form}`, press: save, shows: '#fault-summary' },
  })),
  ...Object.entries(filledIn).map(([what, form]) => ({
    ...{ what: `${what}, emptied and sent`, emptied: true, press: save, shows: '#fault-summary' },
    address: (made: Examples) => `/staff/${form(made)}`,
  })),
  ...Object.entries(filledIn).map(([what, form]) => ({
    ...{ what: `${what}, overlong and sent`, overlong: true, press: save },
    ...{ shows: '#fault-summary', address: (made: Examples) => `/staff/${form(made)}` },
  })),
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

/** Types the same in every field, and keeps the browser from minding first: without script nothing would. */
const typeEverywhere = (page: Page, text: string): Promise<void> =>
  page.locator('main form').evaluateAll((forms, value) => {
    for (const form of forms as HTMLFormElement[]) {
      form.noValidate = true
      const typed = 'textarea, input:not([type=hidden], [type=radio], [type=checkbox], [type=file])'
      for (const field of form.querySelectorAll<HTMLInputElement>(typed)) {
        field.removeAttribute('maxlength')
        field.value = value
      }
    }
  }, text)

async function enter(page: Page, { role }: State, made: Examples): Promise<void> {
  if (role) await signIn(page, role)
  else await useSession(page, made.token)
}

for (const state of states) {
  test(`the desk can be used by everybody: ${state.what}`, async ({ page }) => {
    const made = await examples()
    await enter(page, state, made)
    await page.goto(state.address(made))
    if (state.sought) await seekThere(page, state.sought)
    if (state.emptied) await typeEverywhere(page, '')
    if (state.overlong) await typeEverywhere(page, 'x'.repeat(1_300))
    if (state.press) await page.locator(state.press).last().click()
    await expect(page.locator(state.shows).first()).toBeVisible()
    await expectUsable(page, [320])
  })
}

test('the desk can be used by everybody: somebody else saved first', async ({ browser, page }) => {
  const made = await examples()
  await useSession(page, made.token)
  const address = `/staff/orders/${made.order}/address`
  const city = page.locator('main input[name="city"]')
  await page.goto(address)
  await expect(city).toBeVisible()
  const other = await browser.newPage({ baseURL: shop() })
  await signIn(other, 'shop')
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

test('the desk can be used by everybody: a form sent when the session was over', async ({
  page,
}) => {
  const made = await examples()
  const token = await openSession(await makeMember('owner'))
  await useSession(page, token)
  await page.goto(`/staff/orders/${made.order}/notes`)
  await page.locator('main textarea').fill('Ringde, ingen svarade')
  await endSession(token)
  await page.locator(save).click()
  await expect(page.locator('h1')).toBeVisible()
  await expectUsable(page, [320])
})
