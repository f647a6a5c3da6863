import { importsOf } from '../imports.ts'
import { isServerOnly, type Storey, storeyOf } from '../places.ts'
import { faultAt, type Rule } from '../source.ts'

/** What each storey may stand on. Its own floor needs no entry. */
const below: Record<Storey, readonly Storey[]> = {
  routes: ['ui', 'domain', 'platform', 'i18n', 'emails', 'values'],
  // A door from a terminal. It also brings the example and the stand-ins of the demonstration, and shows a page while no other can.
  operator: ['ui', 'domain', 'platform', 'i18n', 'emails', 'values', 'example', 'standins'],
  ui: ['domain', 'i18n', 'values'],
  domain: ['platform', 'i18n', 'emails', 'values'],
  // Letters are written in three languages, with the same dates and amounts as pages.
  emails: ['i18n', 'values'],
  platform: ['values'],
  i18n: ['values'],
  values: [],
  example: ['values'],
  // They speak on the wire only, and know nothing of Lykta.
  standins: [],
}

/** Imports run downward only; sight uses nouns and never what is on the server. */
export const storeys: Rule = (sources) =>
  sources.flatMap((source) => {
    const from = storeyOf(source.path)
    if (!from) return []
    return importsOf(source).flatMap(({ target, node }) => {
      const why = target && whyNot(from, target)
      return why ? [faultAt(source, node, why)] : []
    })
  })

function whyNot(from: Storey, target: string): string | undefined {
  const to = storeyOf(target)
  if (to === undefined) return target.startsWith('tests/') ? `imports a test: ${target}` : undefined
  if (to !== from && !below[from].includes(to)) return `${from} imports ${to}: ${target}`
  if (from === 'ui' && isServerOnly(target)) return `sight imports what is on the server: ${target}`
  return undefined
}
