import { importsOf } from '../imports.ts'
import type { Fault, Rule } from '../source.ts'

type Graph = Map<string, string[]>

/** No file comes back to itself through its imports, types included: two files that need each other's types are one noun. */
export const cycles: Rule = (sources) => {
  const graph: Graph = new Map(
    sources.map((source) => [
      source.path,
      importsOf(source).flatMap(({ target }) => (target ? [target] : [])),
    ]),
  )
  const seen = new Set<string>()
  return [...graph.keys()].flatMap((path) => {
    const circle = seen.has(path) ? undefined : circleFrom(path, graph)
    if (!circle) return []
    for (const member of circle) seen.add(member)
    const fault: Fault = { path, line: 1, says: `imports itself: ${circle.join(' → ')}` }
    return [fault]
  })
}

/** The shortest way from a file back to itself. */
function circleFrom(start: string, graph: Graph): string[] | undefined {
  const visited = new Set<string>()
  let ways: string[][] = [[start]]
  while (ways.length > 0) {
    const circle = ways.find((way) => nextOf(way, graph).includes(start))
    if (circle) return [...circle, start]
    ways = ways.flatMap((way) => stepsFrom(way, graph, visited))
  }
  return undefined
}

const nextOf = (way: string[], graph: Graph): string[] => graph.get(way.at(-1) ?? '') ?? []

/** The ways on from the end of this one, to files where nobody has been. */
function stepsFrom(way: string[], graph: Graph, visited: Set<string>): string[][] {
  const fresh = nextOf(way, graph).filter((next) => !visited.has(next))
  for (const next of fresh) visited.add(next)
  return fresh.map((next) => [...way, next])
}
