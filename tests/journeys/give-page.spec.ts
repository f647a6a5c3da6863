import { expect, test } from '@playwright/test'
import { type Locale, locales } from '#app/i18n/locale.ts'
import { giftsOf, plansOf } from './books.ts'
import { sessionAt } from './control.ts'
import { comeToGive, expectThanks, fillGiver, fundNamed, goPaying } from './giving.ts'
import { onlyLetterTo } from './letters.ts'
import { makeGiver } from './people.ts'
import { hasScript, Shopper } from './shopper.ts'

/** What each language calls the choice of 200 kronor a month. */
const monthlyButton: Record<Locale, string> = {
  sv: 'Ge 200\u00a0kr i månaden',
  nb: 'Gi 200\u00a0SEK i måneden',
  en: 'Give SEK\u00a0200 a month',
}

for (const locale of locales) {
  test(`a gift asks for at most six answers in ${locale}, and a monthly one for no more`, async ({
    page,
  }) => {
    for (const [rhythm, amount] of [
      ['once', 'amount'],
      ['monthly', 'monthlyAmount'],
    ] as const) {
      await page.goto(`/${locale}/give`)
      await page.locator(`input[name="rhythm"][value="${rhythm}"]`).check()
      await new Shopper(page, locale).giveButton.click()
      // What the server misses in a form that nobody filled in is what must be answered.
      const missed = page.locator('#fault-summary a')
      await expect(missed.first()).toBeVisible()
      const asked = await missed.evaluateAll((links) =>
        links.map((link) => link.getAttribute('href')),
      )
      expect(asked).toEqual([`#${amount}`, '#fund', '#name', '#email'])
      expect(asked.length + 1).toBeLessThanOrEqual(6)
    }
  })

  test(`a monthly gift goes in ${locale} from the first page to Stripe in three page loads, and its button says what it does`, async ({
    page,
  }) => {
    const shopper = new Shopper(page, locale)
    const giver = makeGiver()
    const loads = await comeToGive(shopper)
    await expect(page.locator('input[name="monthlyAmount"]').first()).toBeHidden()
    await page.getByRole('radio', { name: shopper.words.give.rhythms.monthly }).check()
    await expect(page.locator('input[name="amount"]').first()).toBeHidden()
    await page.locator('input[name="monthlyAmount"][value="20000"]').check()
    await expect(shopper.giveButton).toHaveAccessibleName(monthlyButton[locale])
    await fundNamed(page, 'safe-nights').check()
    await fillGiver(page, giver)
    await shopper.giveButton.click()
    await page.waitForURL('**/pay/cs_*')
    expect(loads.length).toBeLessThanOrEqual(3)
    expect(await sessionAt(page.url())).toMatchObject({ currency: 'sek', amount_total: 20_000 })
    expect(await plansOf(giver.email)).toEqual([{ state: 'starting', amount: 20_000 }])
    expect(await giftsOf(giver.email)).toEqual([])
  })
}

test('whoever leaves the payment of a monthly gift finds her choice, and begins one plan after all', async ({
  page,
}) => {
  const shopper = new Shopper(page, 'nb')
  const giver = makeGiver()
  await page.goto('/nb/give?rhythm=monthly')
  await page.locator('input[name="monthlyAmount"][value="20000"]').check()
  await page.locator('#coverCost').check()
  await fundNamed(page, 'workshop').check()
  await fillGiver(page, giver)
  await page.getByText(shopper.words.give.company.title).click()
  await page.locator('#anonymous').check()
  await goPaying(shopper)
  await shopper.press('leave')
  await expect(page.locator('main')).toContainText(shopper.words.give.left)
  expect(page.url()).toMatch(/\/nb\/give\?left=[\w-]{22,}$/)
  expect(decodeURIComponent(page.url())).not.toContain(giver.email)
  await expect(page.locator('input[name="rhythm"][value="monthly"]')).toBeChecked()
  await expect(page.locator('input[name="monthlyAmount"][value="20000"]')).toBeChecked()
  await expect(page.locator('#coverCost')).toBeChecked()
  await expect(fundNamed(page, 'workshop')).toBeChecked()
  await expect(page.locator('main input[name="name"]')).toHaveValue(giver.name)
  await expect(page.locator('main input[name="email"]')).toHaveValue(giver.email)
  await expect(page.locator('#anonymous')).toBeChecked()
  await page.reload()
  await goPaying(shopper)
  await shopper.press('donate')
  await page.waitForURL('**/nb/giving/*')
  const began = shopper.words.giving.planThanks.title
  await expect(page.getByRole('heading', { level: 1, name: began })).toBeVisible()
  const states = (await plansOf(giver.email)).map(({ state }) => state)
  expect(states.toSorted()).toEqual(['active', 'ended'])
  expect(await giftsOf(giver.email)).toEqual(['settled'])
})

test('the button repeats a single gift, and what is added for the card is a part of it', async ({
  page,
}) => {
  const shopper = new Shopper(page)
  const giver = makeGiver()
  await page.goto('/sv/give')
  await expect(shopper.giveButton).toHaveAccessibleName(shopper.words.give.pay)
  await page.locator('input[name="amount"][value="25000"]').check()
  await expect(shopper.giveButton).toHaveAccessibleName('Ge 250\u00a0kr')
  await expect(page.locator('#coverCost')).not.toBeChecked()
  await expect(page.locator('.cover')).toContainText('Lägg till 5,64\u00a0kr')
  await page.locator('#coverCost').check()
  await expect(shopper.giveButton).toHaveAccessibleName('Ge 255,64\u00a0kr')
  await page.locator('input[name="amount"][value="own"]').check()
  await page.locator('input[name="ownAmount"]').fill('330')
  // An amount of one's own is known to the page with script only; without it the words are plain, and true.
  const words = hasScript() ? 'Ge 336,86\u00a0kr' : shopper.words.give.pay
  await expect(shopper.giveButton).toHaveAccessibleName(words)
  await page.locator('input[name="ownAmount"]').fill('')
  await page.locator('input[name="amount"][value="25000"]').check()
  await fundNamed(page, 'safe-nights').check()
  await fillGiver(page, giver)
  expect(await sessionAt(await goPaying(shopper))).toMatchObject({ amount_total: 25_564 })
  await shopper.press('donate')
  await expectThanks(shopper, 25_564)
  await expect(page.locator('main')).toContainText('5,64\u00a0kr\u00a0(SEK)')
})

test('a browser that cannot follow the choice shows both rhythms, and gives what was chosen', async ({
  page,
}) => {
  await page.route('**/*.css', async (route) => {
    const answer = await route.fetch()
    const css = (await answer.text()).replaceAll(':has(', ':unheard-of(')
    await route.fulfill({ response: answer, body: css })
  })
  const shopper = new Shopper(page)
  const giver = makeGiver()
  await page.goto('/sv/give')
  await expect(page.getByRole('group', { name: /Hur mycket, en gång/ })).toBeVisible()
  await expect(page.getByRole('group', { name: /Hur mycket, varje månad/ })).toBeVisible()
  await page.getByRole('radio', { name: shopper.words.give.rhythms.monthly }).check()
  await page.locator('input[name="monthlyAmount"][value="10000"]').check()
  await expect(shopper.giveButton).toHaveAccessibleName(shopper.words.give.pay)
  await fundNamed(page, 'outreach').check()
  await fillGiver(page, giver)
  await goPaying(shopper)
  expect(await plansOf(giver.email)).toEqual([{ state: 'starting', amount: 10_000 }])
})

test('a company gives in memory of somebody, with a card that goes on its day', async ({
  page,
}) => {
  const shopper = new Shopper(page)
  const giver = makeGiver()
  await page.goto('/sv/give/outreach')
  await page.locator('input[name="amount"][value="50000"]').check()
  await fillGiver(page, giver)
  await page.getByText(shopper.words.give.tribute.title).click()
  await page.getByRole('radio', { name: shopper.words.give.tribute.kinds.memory }).check()
  await page.locator('#honoured').fill('Karin Öberg')
  await page.locator('#tributeFrom').fill('Åsa och Nils')
  await page.locator('#greeting').fill('se www.prov.example')
  await page.getByRole('radio', { name: shopper.words.give.tribute.ways.email }).check()
  await page.locator('#recipient').fill('nils@prov.example')
  const day = await page.locator('#tributeDay').getAttribute('max')
  await page.locator('#tributeDay').fill(day ?? '')
  await page.getByText(shopper.words.give.company.title).click()
  await page.locator('#companyName').fill('Prov AB')
  await page.locator('#organisationNumber').fill('556016-0680')
  await shopper.giveButton.click()
  await expect(page.getByRole('alert')).toContainText(
    shopper.words.errors.field.greeting_like_address,
  )
  await expect(page.locator('#recipient')).toHaveValue('nils@prov.example')
  await page.locator('#greeting').fill('Vi minns henne.')
  await goPaying(shopper)
  await shopper.press('donate')
  await expectThanks(shopper, 50_000)
  await expect(page.locator('main')).toContainText('Till minne av Karin Öberg')
  await expect(page.locator('main')).toContainText('Prov AB (556016-0680)')
  const card = page.getByRole('link', { name: shopper.words.give.thanks.card.print })
  const pdf = await page.request.get((await card.getAttribute('href')) ?? '')
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')
  const letter = await onlyLetterTo(giver.email)
  expect(letter.text).toContain('Prov AB (556016-0680)')
})
