import { basename } from 'node:path/posix'
import { exportedValues } from '../functions.ts'
import { type Fault, faultAt, isScript, type Rule, type Source } from '../source.ts'

const drawers = /^(utils?|libs?|helpers?|commons?|misc|services?|managers?)$/
const emptyVerbs = /^(handle|process|manage|do)$/

/** Names that the framework gives. */
const given: Record<string, string> = {
  'app/entry.server.tsx': 'Remix calls handleRequest and handleDataRequest',
}

/** No drawer has a name that anything would fit into, and no verb one that says nothing. */
export const names: Rule = (sources) =>
  sources.flatMap((source) => [
    ...pathFaults(source),
    ...(isScript(source) && !given[source.path] ? exportFaults(source) : []),
  ])

function pathFaults({ path }: Source): Fault[] {
  const words = path.split('/').flatMap((part) => basename(part).replace(/\..*$/, '').split('-'))
  const bad = words.find((word) => drawers.test(word) || word === 'index')
  return bad ? [{ path, line: 1, says: `is named "${bad}"` }] : []
}

const exportFaults = (source: Source): Fault[] =>
  exportedValues(source)
    .filter(({ name }) => saysNothing(wordsOf(name)))
    .map(({ node, name }) => faultAt(source, node, `exports a name that says nothing: ${name}`))

const saysNothing = (words: string[]): boolean =>
  emptyVerbs.test(words[0] ?? '') || words.some((word) => drawers.test(word) || word === 'info')

const wordsOf = (name: string): string[] =>
  name.split(/(?=[A-Z])|_/).map((word) => word.toLowerCase())
