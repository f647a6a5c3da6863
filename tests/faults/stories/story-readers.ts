import { locales } from '#app/i18n/locale.ts'
import type { Answer } from '#tests/make/visitor.ts'
import type { Scene } from '../shop/scene.ts'
import { addressesOf, type DrillPicture } from './drill-picture.ts'

/** Where a story is read: its own pages, as pages and as data. */
export const pagesOf = (address: string): string[] =>
  locales.flatMap((locale) => [
    `/${locale}/stories/${address}`,
    `/${locale}/stories/${address}.data`,
  ])

/** Where it is only named. */
export const listings: string[] = [
  ...locales.flatMap((locale) => [`/${locale}/stories`, `/${locale}/stories.data`]),
  ...['/sitemap.xml', '/robots.txt'],
]

/** What is wrong with what a reader was answered after the withdrawal; undefined when nothing is. */
export function whyNotGone(
  path: string,
  { status, body, headers }: Answer,
  { address, canary }: { address: string; canary: string },
): string | undefined {
  if (body.includes(canary)) return `${path} tells the story`
  const named = path.includes(address)
  if (!named) return body.includes(address) ? `${path} names the story` : undefined
  if (status !== 410) return `${path} answers ${status}`
  return headers['cache-control'] === 'no-store' ? undefined : `${path} may be kept`
}

type Read = { address: string; canary: string; picture: DrillPicture }

/** Many readers at once, on every page that tells or names the story and at some of its pictures' addresses, until they are told to stop. */
export function readAllTheTime(scene: Scene, story: Read) {
  let goesOn = true
  let withdrawnAt = Number.POSITIVE_INFINITY
  const found = { reads: 0, told: 0, seen: 0, goneAfterMs: 0, faults: [] as string[] }
  const read = async (path: string) => {
    const askedAt = performance.now()
    const answer = await scene.shop.visitor().ask(path)
    found.reads += 1
    if (answer.body.includes(story.canary)) found.told += 1
    if (answer.status === 200 && path.includes('/pictures/')) found.seen += 1
    const wrong = askedAt > withdrawnAt ? whyNotGone(path, answer, story) : undefined
    if (wrong) {
      found.goneAfterMs = Math.max(found.goneAfterMs, askedAt - withdrawnAt)
      found.faults.push(`a reader, ${Math.round(askedAt - withdrawnAt)} ms after: ${wrong}`)
    }
  }
  const pictures = addressesOf(story.address, story.picture).slice(-4)
  const readers = [...pagesOf(story.address), ...listings, ...pictures].map(async (path) => {
    while (goesOn) await read(path)
  })
  return {
    /** Whether page and picture have been read by somebody. */
    haveRead: () => found.told > 0 && found.seen > 0,
    /** The withdrawal was answered: from here on nobody may be told anything. */
    withdrawn: () => {
      withdrawnAt = performance.now()
    },
    stop: async () => {
      goesOn = false
      await Promise.all(readers)
      return found
    },
  }
}
