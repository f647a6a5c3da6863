import { randomUUID } from 'node:crypto'
import { type Chance, chanceFrom, type Findings } from '../shop/chance.ts'
import { attempts, honestly } from './attempts.ts'
import { type Ask, type Bookkeeping, newBookkeeping, whyWrong } from './bookkeeping.ts'

type Readable = { locale: string }

/** Codes by which PostgreSQL refuses: checks and triggers, foreign and unique keys, no row where one must be. */
const refusing = new Set(['23514', '23503', '23505', '23502', '22P02'])

/**
 * Writes random events of consent straight to the database, past the application: honest steps, wrong ones, and writes of somebody who
 * wants to be read all the same. After each, what the public's view shows is held against what was written down beside it. `onlyOne` ends
 * with the first fault.
 */
export async function tryConsents(
  ask: Ask,
  { rounds, seed, onlyOne = false }: { rounds: number; seed: number; onlyOne?: boolean },
): Promise<Findings> {
  const chance = chanceFrom(seed)
  const faults: string[] = []
  const notes = { events: 0, refused: 0, read: 0, 'stories read': 0 }
  for (let round = 1; round <= rounds && !(onlyOne && faults.length > 0); round += 1) {
    const found = await liveThrough(ask, chance)
    faults.push(...found.faults.map((fault) => `round ${round}, ${fault}`))
    notes.events += found.events
    notes.refused += found.refused
    notes.read += found.read
    notes['stories read'] += Math.min(found.read, 1)
  }
  return { rounds, seed, faults, notes }
}

/** One story from its beginning to its withdrawal. */
async function liveThrough(ask: Ask, chance: Chance) {
  const books = await beginStory(ask)
  const found = { events: chance.between(8, 22), refused: 0, read: 0, faults: [] as string[] }
  for (let event = 0; event < found.events; event += 1) {
    const { name, refused } = await tryOne(ask, books, chance)
    const { shown, wrong } = await readAsPublic(ask, books)
    if (wrong) found.faults.push(`after ${name}: ${wrong}`)
    found.refused += refused ? 1 : 0
    found.read += shown > 0 ? 1 : 0
  }
  found.faults.push(...(await endStory(ask, books)))
  return found
}

async function beginStory(ask: Ask): Promise<Bookkeeping> {
  const books = newBookkeeping(randomUUID())
  await ask(
    `INSERT INTO story (id, address, alias, month, started_by) VALUES ($1, $3, 'Havtorn', '2026-05-01', $2)`,
    [books.story, books.people[0], books.story.replaceAll('-', '')],
  )
  return books
}

/** Withdraws it, which is never refused: whatever was done to it, nothing of it is left. */
async function endStory(ask: Ask, books: Bookkeeping): Promise<string[]> {
  await ask(`UPDATE story SET state = 'withdrawn' WHERE id = $1 AND state <> 'withdrawn'`, [
    books.story,
  ])
  books.withdrawn = true
  const left = await ask('SELECT FROM story_text WHERE story_id = $1', [books.story])
  const { wrong } = await readAsPublic(ask, books)
  return [...(wrong ? [wrong] : []), ...(left.length > 0 ? ['a text is left'] : [])]
}

/** Four in five go the honest way, so that there is something to read; the rest is anything. */
async function tryOne(ask: Ask, books: Bookkeeping, chance: Chance) {
  const name = chance.next() < 0.8 ? honestly(books, chance) : anything(chance)
  try {
    await attempts[name]?.(ask, books, chance)
    return { name, refused: false }
  } catch (error) {
    if (!refusing.has(String((error as { code?: string }).code))) throw error
    return { name, refused: true }
  }
}

const anything = (chance: Chance): string => {
  const names = Object.keys(attempts)
  return names[chance.between(0, names.length - 1)] ?? ''
}

async function readAsPublic(
  ask: Ask,
  books: Bookkeeping,
): Promise<{ shown: number; wrong: string | undefined }> {
  // Asked before the view is: what runs out in between was still running then, and is no fault.
  const [clock] = await ask<{ at: Date }>('SELECT clock_timestamp() AS at')
  const rows = await ask<Readable>(
    'SELECT locale::text AS locale FROM readable_story WHERE id = $1',
    [books.story],
  )
  if (!clock) throw new Error('the database has no clock')
  const wrong = rows.map(({ locale }) => whyWrong(books, locale, clock.at)).find(Boolean)
  return { shown: rows.length, wrong }
}
