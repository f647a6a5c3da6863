export type Address = { id: string; path: string }

/** Words that need no decoding. Anything else, and the framework's own addresses (`/__manifest`), is left to it. */
const plainPath = /^(?!\/__)(?:\/[\w-]+)+$/

const wordsOf = (path: string) => path.split('/').filter(Boolean)

/**
 * Finds the one route that can answer a path. Undefined when none or several patterns could, or when the path is written in an unusual way: the
 * framework then ranks them as it always does, at ten times the cost. Made for a flat table, without optional words.
 */
export function routeFinder(addresses: readonly Address[]): (path: string) => string | undefined {
  const known = addresses.filter(({ path }) => path !== '*')
  if (known.some(({ path }) => /[*?]/.test(path))) return () => undefined
  const routes = known.map(({ id, path }) => ({ id, words: wordsOf(path.toLowerCase()) }))
  return (path) => {
    if (!plainPath.test(path)) return undefined
    const asked = wordsOf(path.toLowerCase())
    const fitting = routes.filter(({ words }) => fits(words, asked))
    // The framework too ranks an address that is written out before every pattern.
    const written = fitting.find(({ words }) => words.every((word) => !word.startsWith(':')))
    return written?.id ?? (fitting.length === 1 ? fitting[0]?.id : undefined)
  }
}

const fits = (words: readonly string[], asked: readonly string[]) =>
  words.length === asked.length &&
  words.every((word, place) => word.startsWith(':') || word === asked[place])
