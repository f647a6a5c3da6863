import type { Ask } from '#tests/standins/wire/ask.ts'

export interface Route<Run> {
  method: string
  /** `/v1/refunds/:id` */
  pattern: string
  run: Run
}

export type Routed<Run> = { run: Run; names: Record<string, string> } | 'no_path' | 'no_method'

interface Compiled<Run> {
  method: string
  parts: string[]
  run: Run
}

function namesIn(parts: string[], path: string[]): Record<string, string> | undefined {
  const names: Record<string, string> = {}
  for (const [at, part] of parts.entries()) {
    const given = path[at] ?? ''
    if (part.startsWith(':') && given !== '') names[part.slice(1)] = given
    else if (part !== given) return undefined
  }
  return names
}

/** Makes the function that finds what answers a request. The first route that fits wins. */
export function router<Run>(routes: Route<Run>[]): (ask: Ask) => Routed<Run> {
  const bySize = new Map<number, Compiled<Run>[]>()
  for (const { method, pattern, run } of routes) {
    const parts = pattern.split('/')
    bySize.set(parts.length, [...(bySize.get(parts.length) ?? []), { method, parts, run }])
  }
  return (ask) => {
    const path = ask.path.split('/')
    let routed: Routed<Run> = 'no_path'
    for (const route of bySize.get(path.length) ?? []) {
      const names = namesIn(route.parts, path)
      if (names === undefined) continue
      if (route.method === ask.method) return { run: route.run, names }
      routed = 'no_method'
    }
    return routed
  }
}
