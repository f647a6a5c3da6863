import { randomUUID } from 'node:crypto'
import type pg from 'pg'

/** Asks the database as its owner, with its triggers. */
export type Ask = <Row extends pg.QueryResultRow>(sql: string, values?: unknown[]) => Promise<Row[]>

export type KnownConsent = {
  id: string
  givenAt: Date
  expiresAt: Date
  text: boolean
  locales: string[]
  channels: string[]
}

/** What really happened to a story, written down by whoever wrote it and never read back from its tables. */
export type Bookkeeping = {
  story: string
  people: string[]
  consents: KnownConsent[]
  /** Once any consent or the story itself was withdrawn. */
  withdrawn: boolean
  /** Of the texts as they are now. */
  approvals: { kind: string; by: string | null }[]
  writers: Set<string>
  written: Set<string>
  /** Whether the texts as they are now were searched for who she is. */
  searched: boolean
  /** The consent that it was told to stand on. */
  standsOn: string | undefined
}

export const newBookkeeping = (story: string): Bookkeeping => ({
  story,
  people: Array.from({ length: 4 }, () => randomUUID()),
  consents: [],
  withdrawn: false,
  approvals: [],
  writers: new Set(),
  written: new Set(),
  searched: false,
  standsOn: undefined,
})

/** Why a language that the public can read must not be read; undefined when it may be. */
export function whyWrong(books: Bookkeeping, locale: string, at: Date): string | undefined {
  const consent = books.consents.find(({ id }) => id === books.standsOn)
  if (books.withdrawn) return 'it is read though it was withdrawn'
  if (!consent) return 'it is read without a consent'
  if (consent.givenAt > at) return 'it is read before its consent was given'
  if (consent.expiresAt <= at) return 'it is read after its consent ran out'
  if (!consent.text || !consent.locales.includes(locale)) return 'its consent covers less'
  if (!consent.channels.includes('site')) return 'its consent is not to the site'
  if (!books.written.has(locale)) return 'a language is read that nobody wrote'
  return whyNotApproved(books) ?? (books.searched ? undefined : 'nobody searched it')
}

function whyNotApproved({ approvals, people, writers }: Bookkeeping): string | undefined {
  const by = (kind: string) => approvals.find((approval) => approval.kind === kind)
  const [risk, survivor, second] = [by('risk'), by('survivor'), by('second')]
  if (!risk || !survivor || !second) return 'it is read without its three approvals'
  const is = second.by
  const alone = is === null || is === people[0] || writers.has(is) || is === risk.by
  return alone || is === survivor.by ? 'its second approver is not another person' : undefined
}
