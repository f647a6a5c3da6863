import { expect, type Page, test } from '@playwright/test'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import { texts } from '#tests/standins/pay/texts.ts'
import type { Buyer } from './people.ts'

/** Whether the browser of this run has script. */
export const hasScript = (): boolean => test.info().project.use.javaScriptEnabled !== false

/** Somebody at a browser, in one language. Every step is a press on what the page shows, never an address typed by hand. */
export class Shopper {
  readonly page: Page
  readonly locale: Locale

  constructor(page: Page, locale: Locale = 'sv') {
    this.page = page
    this.locale = locale
  }

  get words() {
    return messages(this.locale)
  }

  button(name: string) {
    return this.page.getByRole('button', { name, exact: true })
  }

  /** The button of the giving form, whatever it repeats of what was chosen. */
  get giveButton() {
    return this.page.locator('#gift button')
  }

  heading(name: string) {
    return this.page.getByRole('heading', { level: 1, name, exact: true })
  }

  /** From the list to a piece, and the piece into the basket. */
  async choose(slug: string, variant?: string): Promise<void> {
    const { page, locale, words } = this
    await page.goto(`/${locale}/shop`)
    await page.locator(`main a[href="/${locale}/products/${slug}"]`).first().click()
    await page.waitForURL(`**/products/${slug}`)
    if (variant) await page.getByRole('radio', { name: variant }).check()
    await this.button(words.shop.product.add).click()
    await expect(this.heading(words.shop.basket.title)).toBeVisible()
  }

  /** From the basket to the checkout, with the country chosen and delivery and price shown. */
  async openCheckout(country = 'SE'): Promise<void> {
    const { page, words } = this
    await page.getByRole('link', { name: words.shop.basket.toCheckout }).click()
    await expect(this.heading(words.checkout.title)).toBeVisible()
    await this.chooseCountry(country)
  }

  /** With script the price follows the choice; without, there is a button for it. */
  async chooseCountry(country: string): Promise<void> {
    const { page, words } = this
    await page.getByLabel(words.checkout.country, { exact: true }).selectOption(country)
    if (!hasScript()) await this.button(words.checkout.update).first().click()
    await expect(this.button(words.checkout.pay)).toBeVisible()
  }

  async fillAddress(buyer: Buyer): Promise<void> {
    for (const [field, value] of Object.entries(buyer)) {
      await this.page.locator(`main input[name="${field}"]`).fill(value)
    }
  }

  /** What stands in the form now. */
  async typedAddress(buyer: Buyer): Promise<Record<string, string>> {
    const fields = Object.keys(buyer).map(async (field) => [
      field,
      await this.page.locator(`main input[name="${field}"]`).inputValue(),
    ])
    return Object.fromEntries(await Promise.all(fields))
  }

  /** Presses the button that makes one pay, and arrives at the payment page. */
  async goPaying(): Promise<string> {
    await this.button(this.words.checkout.pay).click()
    await this.page.waitForURL('**/pay/cs_*')
    return this.page.url()
  }

  /** From an empty basket to the payment page. */
  async reachPayment(buyer: Buyer, slug: string, variant?: string): Promise<string> {
    await this.choose(slug, variant)
    await this.openCheckout()
    await this.fillAddress(buyer)
    return this.goPaying()
  }

  /** Presses a button of the payment page. */
  async press(button: 'pay' | 'donate' | 'decline' | 'leave'): Promise<void> {
    await this.button(texts[this.locale][button]).click()
  }

  async expectPaid(): Promise<void> {
    await this.page.waitForURL(`**/${this.locale}/orders/*`)
    await expect(this.heading(this.words.order.paidTitle)).toBeVisible()
  }
}
