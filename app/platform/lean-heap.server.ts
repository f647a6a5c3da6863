import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** So much of what lives may come on top before rubbish is looked for: by itself the engine lets it grow to several times that. */
const growingPercent = 30

let running = 0

/**
 * Reads rows that are rubbish a moment later, and lets the heap grow little meanwhile: a list of a million rows then holds what a short one does. One
 * collection at the beginning tells the engine how much really lives; it takes less than a tenth of a second.
 */
export async function* onLeanHeap<Row>(rows: AsyncIterable<Row>): AsyncGenerator<Row> {
  if (running === 0) tighten()
  running += 1
  try {
    yield* rows
  } finally {
    running -= 1
    if (running === 0) setFlagsFromString('--heap-growing-percent=0')
  }
}

function tighten(): void {
  setFlagsFromString(`--heap-growing-percent=${growingPercent}`)
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  setFlagsFromString('--no-expose-gc')
  collect()
}
