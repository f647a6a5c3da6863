import type { Locale } from '#app/i18n/locale.ts'
import { oncePerEnvironment } from '#app/platform/env/env.server.ts'
import { log } from '#app/platform/log.server.ts'
import { builtInLines } from './built-in.ts'
import type { LineView } from './help-line.ts'
import { listShown } from './store.server.ts'

/** Whoever needs a number does not wait for a database: after this long she gets what is known. */
const longestMs = 1_000

// What this process saw last, by language, for when nothing can be asked.
const seen = oncePerEnvironment(() => new Map<Locale, LineView[]>())

/**
 * The lines that readers see. Never fails and never waits long: when the database is away it answers what this process saw last, else the
 * emergency numbers that are built in, and tells the log.
 */
export async function listHelpLines(locale: Locale): Promise<LineView[]> {
  try {
    const lines = await withinTime(listShown(locale))
    if (lines.length === 0) return builtInLines(locale)
    seen().set(locale, lines)
    return lines
  } catch (error) {
    // The page must be there for her when the database is not.
    log.error('help.directory_away', error)
    return seen().get(locale) ?? builtInLines(locale)
  }
}

async function withinTime<Answer>(asked: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, failed) => {
    timer = setTimeout(() => failed(new Error('the directory did not answer in time')), longestMs)
  })
  try {
    return await Promise.race([asked, late])
  } finally {
    clearTimeout(timer)
  }
}
