import { expect, type Locator, type Page } from '@playwright/test'

/** More stops than any page has. */
const mostStops = 250

/** Presses Tab until something has the focus, and sees that it is shown; throws when Tab never comes there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await hasFocus(target)) return seen(target)
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reaches ${target}`)
}

/** The focus is drawn, and nothing lies over it (WCAG 2.4.7, 2.4.11). */
export async function seen(target: Locator): Promise<void> {
  const look = await target.evaluate((element) => {
    const shown = element.closest('label.choice') ?? element
    const { left, top, width, height } = shown.getBoundingClientRect()
    // What is tall is not hidden as long as some of it is free.
    const over = [0.1, 0.5, 0.9].map((share) =>
      document.elementFromPoint(left + width / 2, top + height * share),
    )
    const styles = [element, shown].map((drawn) => getComputedStyle(drawn))
    return {
      what: element.outerHTML.slice(0, 200),
      drawn: styles.some((style) => style.outlineStyle !== 'none' || style.boxShadow !== 'none'),
      free: over.some((one) => one && (shown.contains(one) || one.contains(shown))),
    }
  })
  expect(look, look.what).toMatchObject({ drawn: true, free: true })
}

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement)

/** Presses Tab through the whole page: each stop is drawn and free of what stays in sight. Answers how many there were. */
export async function tabThrough(page: Page): Promise<number> {
  const stopped = page.locator(':focus')
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press('Tab')
    if ((await stopped.count()) === 0) return stop
    await seen(stopped)
  }
  throw new Error('Tab never comes to the end of the page')
}
