import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page, Request, Response } from '@playwright/test'
import { ask } from './books.ts'
import { shop } from './desk.ts'
import { hasScript } from './shopper.ts'

/** A page that a reader opens: what it must answer, and whether it has the way out. */
export type Stop = { path: string; status: number; headers: Record<string, string>; exits: boolean }

type Heard = { requests: Request[]; responses: Response[]; left: { to: string; from?: string }[] }

/**
 * Opens pages as somebody does who only reads, and answers everything that a page told, kept or asked elsewhere; nothing when all is well.
 * `address` is where she says that she comes from, as a proxy would.
 */
export async function readAll(
  page: Page,
  stops: readonly Stop[],
  address: string,
): Promise<string[]> {
  const heard = await listen(page, address)
  const faults: string[] = []
  for (const stop of stops) {
    const found = [
      ...(await visit(page, stop, heard)),
      ...(await follow(page, stop, heard)),
      ...(stop.exits ? await exit(page, stop, heard) : []),
    ]
    faults.push(...found.map((fault) => `${stop.path}: ${fault}`))
  }
  return [...faults, ...(await placesWith(address))]
}

async function listen(page: Page, address: string): Promise<Heard> {
  const heard: Heard = { requests: [], responses: [], left: [] }
  page.on('request', (request) => heard.requests.push(request))
  page.on('response', (response) => heard.responses.push(response))
  await page.setExtraHTTPHeaders({ 'x-forwarded-for': address })
  await page.route(
    (url) => url.origin !== shop(),
    async (route) => {
      const { referer: from } = await route.request().allHeaders()
      heard.left.push({ to: route.request().url(), ...(from && { from }) })
      await route.fulfill({ body: '<title>Elsewhere</title>', contentType: 'text/html' })
    },
  )
  return heard
}

async function visit(page: Page, { path, status, headers }: Stop, heard: Heard): Promise<string[]> {
  Object.assign(heard, { requests: [], responses: [], left: [] })
  const answer = await page.goto(path, { waitUntil: 'networkidle' })
  const told = answer?.headers() ?? {}
  const wrong = Object.entries(headers).filter(([name, value]) => (told[name] ?? '') !== value)
  return [
    ...(answer?.status() === status ? [] : [`answers ${answer?.status()}`]),
    ...wrong.map(([name]) => `says ${name}: ${told[name]}`),
    ...heard.left.map(({ to }) => `asks ${new URL(to).origin} for something`),
    ...(await cookiesIn(page, heard)),
    ...(await keptBy(page)),
  ]
}

async function cookiesIn(page: Page, { requests, responses }: Heard): Promise<string[]> {
  const sent = await Promise.all(requests.map((request) => request.headerValue('cookie')))
  const set = await Promise.all(responses.map((response) => response.headerValue('set-cookie')))
  const held = await page.context().cookies()
  return [...sent, ...set].some(Boolean) || held.length > 0 ? ['has to do with cookies'] : []
}

/** What lies on the device after a page. */
const keptBy = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const kept = {
      localStorage: localStorage.length,
      sessionStorage: sessionStorage.length,
      IndexedDB: (await indexedDB.databases()).length,
      'cache storage': (await caches.keys()).length,
      'service workers': (await navigator.serviceWorker.getRegistrations()).length,
    }
    return Object.entries(kept).flatMap(([name, count]) => (count > 0 ? [`keeps ${name}`] : []))
  })

/** Every link that leaves, one to each place: none tells where the reader comes from. */
async function follow(page: Page, stop: Stop, heard: Heard): Promise<string[]> {
  const links = await page.locator('a[href^="http"]').evaluateAll((found) => {
    const places = new Map(
      found.map((link) => [new URL((link as HTMLAnchorElement).href).origin, link]),
    )
    return [...places.values()].map((link) => (link as HTMLAnchorElement).href)
  })
  const faults: string[] = []
  for (const href of links) {
    heard.left = []
    await page
      .locator(`a[href="${href}"]`)
      .first()
      .evaluate((link) => (link as HTMLElement).click())
    await page.waitForURL(href)
    faults.push(...heard.left.filter(({ from }) => from).map(({ to }) => `tells ${to} of itself`))
    await page.goto(stop.path)
  }
  return faults
}

/** The way out: its link, and with script Shift three times. */
async function exit(page: Page, stop: Stop, heard: Heard): Promise<string[]> {
  const press = async () => {
    for (let time = 0; time < 3; time += 1) await page.keyboard.press('Shift')
  }
  const click = () => page.locator('[data-exit]').click({ timeout: 2_000 })
  const faults: string[] = []
  for (const [name, leave] of Object.entries(hasScript() ? { click, press } : { click })) {
    await page.goto(stop.path)
    heard.left = []
    const left = await leave()
      .then(() => page.waitForURL((url) => url.origin !== shop(), { timeout: 5_000 }))
      .then(
        () => true,
        // Still here after five seconds.
        () => false,
      )
    if (!left) faults.push(`is not left by ${name}`)
    if (heard.left.some(({ from }) => from)) faults.push(`tells of itself when left by ${name}`)
  }
  return faults
}

/** Where a reader's address was written down: tables, and files beside the database's own, the shop's log among them. */
async function placesWith(address: string): Promise<string[]> {
  const tables = await ask<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('public', 'vault')`,
    [],
  )
  const asked = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS name WHERE EXISTS (SELECT FROM ${name} t WHERE t::text LIKE '%' || $1 || '%')`,
  )
  const found = await ask<{ name: string }>(asked.join(' UNION ALL '), [address])
  const folder = process.env.JOURNEY_DATA ?? ''
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.parentPath.startsWith(join(folder, 'postgres')))
    .map((entry) => join(entry.parentPath, entry.name))
  const texts = await Promise.all(files.map((file) => readFile(file, 'latin1').catch(() => '')))
  const written = files.filter((_file, place) => texts[place]?.includes(address))
  return [...found.map(({ name }) => `the table ${name}`), ...written].map(
    (place) => `the reader’s address stands in ${place}`,
  )
}
