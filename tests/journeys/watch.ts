import { expect, type Page, type Request } from '@playwright/test'
import axe, { type RunOptions } from 'axe-core'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Those of the rules that look at colours. All others look at the document and at where its boxes lie. */
const ofColours = ['color-contrast', 'link-in-text-block']

const everything: RunOptions = {
  runOnly: { type: 'tag', values: standards },
  resultTypes: ['violations'],
}
const coloursAlone: RunOptions = {
  runOnly: { type: 'rule', values: ofColours },
  resultTypes: ['violations'],
}

/** What axe finds on the page as it stands, each fault with the elements it is at. Axe is put into a document once. */
export async function faultsOf(page: Page, rules = everything): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async (options) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(options)
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target} ${node.any[0]?.message ?? node.html}`),
    )
  }, rules)
}

const widths = [320, 1280]

/**
 * The page by day and by night, on a telephone and on a desk: no fault, and nothing to scroll sideways for. By night every box must lie where
 * it lay by day, so that only the colours need another look. `examined` are the widths at which axe looks: one of them, where pages are many.
 */
export async function expectUsable(page: Page, examined = widths): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    expect(await smallTargets(page), `${width} px`).toEqual([])
    if (!examined.includes(width)) continue
    await expectSameBoxes(page, `${width} px, dark`)
    expect(await faultsOf(page, coloursAlone), `${width} px, dark`).toEqual([])
    await show(page, 'light')
    expect(await faultsOf(page), `${width} px, light`).toEqual([])
  }
}

/** Without movement: halfway between two colours nothing can be measured. */
const show = (page: Page, colorScheme: 'light' | 'dark') =>
  page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })

/** The page is left dark. A picture that arrives between the two looks moves what is below it by a part of a pixel: then both are taken again. */
const expectSameBoxes = (page: Page, at: string) =>
  expect(async () => {
    await show(page, 'light')
    const byDay = await boxesOf(page)
    await show(page, 'dark')
    expect(await boxesOf(page), at).toEqual(byDay)
  }).toPass({ timeout: 20_000 })

/** Every text on the page with a word behind it that no screen is wide enough for. */
const stretch = (): void => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { currentNode: text } = walker
    const isDrawn = !text.parentElement?.closest('script, style, svg')
    if (isDrawn && text.nodeValue?.trim()) text.nodeValue += 'Wilhelmina'.repeat(12)
  }
}

/** On a telephone the page is never wider than the screen, whatever words stand in it. The page is spoilt by this. */
export async function expectNarrow(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 900 })
  await page.evaluate(stretch)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
}

/** Where every element lies, and whether it can be seen. */
const boxesOf = (page: Page): Promise<string[]> =>
  page.locator('body *').evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      const { visibility } = getComputedStyle(element)
      return `${element.tagName} ${visibility} ${x + scrollX} ${y + scrollY} ${width} ${height}`
    }),
  )

/** What can be pressed and is below 24 by 24 px (WCAG 2.5.8); links within a sentence are excepted there. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.locator('a, button, input:not([type=hidden]), select, summary').evaluateAll((targets) =>
    targets.flatMap((target) => {
      const inLabel = target.closest('label')
      const { width, height } = (inLabel ?? target).getBoundingClientRect()
      const hidden = width === 0 || getComputedStyle(target).visibility === 'hidden'
      const inline = target.tagName === 'A' && getComputedStyle(target).display === 'inline'
      if (hidden || inline || (width >= 24 && height >= 24)) return []
      return [`${target.outerHTML.slice(0, 120)} is ${Math.round(width)} by ${Math.round(height)}`]
    }),
  )

export type Watch = { requests: Request[]; complaints: string[] }

/** Listens to a page from before its first request: what it asks for, and what the browser complains of. */
export function watch(page: Page): Watch {
  const seen: Watch = { requests: [], complaints: [] }
  page.on('request', (request) => seen.requests.push(request))
  page.on('pageerror', (error) => seen.complaints.push(error.message))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) seen.complaints.push(message.text())
  })
  return seen
}

/** Nothing that a page may leave on the device of somebody who only reads. */
export async function expectNoTrace(page: Page): Promise<void> {
  expect(await page.context().cookies()).toEqual([])
  const kept = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
    (await navigator.serviceWorker.getRegistrations()).length,
  ])
  expect(kept).toEqual([0, 0, 0, 0, 0])
}
