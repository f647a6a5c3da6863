import { get, type IncomingMessage } from 'node:http'
import { expect, test } from '@playwright/test'
import { readersPages } from './addresses.ts'
import { watch } from './watch.ts'

/** What a first view may cost (stack.md, Budgets), in bytes as they travel. */
const budgets = { document: 12_000, stylesheet: 14_000, script: 6_000, font: 70_000 }
const mostRequests = 6

type Kind = keyof typeof budgets

/** Bytes of the body as it travels, compressed as the server compresses for a browser. */
const bytesAt = (url: string): Promise<number> =>
  new Promise((counted, failed) => {
    const options = { headers: { 'accept-encoding': 'gzip, deflate, br' } }
    const sent = get(url, options, (answer: IncomingMessage) => {
      let bytes = 0
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      answer.on('end', () => counted(bytes))
    })
    sent.on('error', failed)
  })

for (const path of readersPages) {
  test(`a first view of /sv${path} is light`, async ({ page }) => {
    const { requests } = watch(page)
    await page.goto(`/sv${path}`, { waitUntil: 'networkidle' })
    const asked = requests.filter((request) => request.resourceType() !== 'image')
    expect(asked.length).toBeLessThanOrEqual(mostRequests)
    const weights: Record<string, number> = {}
    for (const request of asked) {
      const kind = request.resourceType()
      weights[kind] = (weights[kind] ?? 0) + (await bytesAt(request.url()))
    }
    for (const kind of Object.keys(budgets) as Kind[]) {
      expect(weights[kind], kind).toBeGreaterThan(0)
      expect(weights[kind], kind).toBeLessThanOrEqual(budgets[kind])
    }
    expect(asked.filter((request) => request.resourceType() === 'font').length).toBeLessThanOrEqual(
      2,
    )
  })
}
