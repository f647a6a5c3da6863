import { timingSafeEqual } from 'node:crypto'
import { sealLine } from './seal-line.server.ts'
import { findHead, listSealed, type SealedLine } from './store.server.ts'

/** Something that was done to the history itself; `seq` is the line that it was found at. */
export type HistoryFault = { seq: bigint; sentence: string }

const atOnce = 1000
const mostFaults = 20

/**
 * Goes through the whole history, line by line, and answers every place where it is not as it was written: edited, put in, taken out,
 * moved, or cut off at its end. Answers at most twenty. Holds a thousand lines at a time.
 */
export async function verifyHistory(): Promise<HistoryFault[]> {
  const faults: HistoryFault[] = []
  // The head is read first: a line that is written meanwhile lies beyond it, and is looked at as well.
  const head = await findHead()
  let last: SealedLine | undefined
  for await (const line of everyLine()) {
    const sentence = whatIsWrong(line, last)
    if (sentence && faults.length < mostFaults) faults.push({ seq: line.seq, sentence })
    last = line
  }
  const cut = whatIsCut(head, last)
  return cut ? [...faults, cut] : faults
}

async function* everyLine(): AsyncGenerator<SealedLine> {
  let lines: SealedLine[] = []
  do {
    lines = await listSealed(lines.at(-1)?.seq ?? 0n, atOnce)
    yield* lines
  } while (lines.length === atOnce)
}

function whatIsWrong(line: SealedLine, before: SealedLine | undefined): string | undefined {
  if (line.seq !== (before?.seq ?? 0n) + 1n) return 'Lines are missing before this one'
  const seal = sealLine(line, before?.seal)
  return same(seal, line.seal)
    ? undefined
    : 'The line, or the one before it, is not as it was written'
}

type Head = { seq: bigint; seal: Uint8Array } | undefined

function whatIsCut(head: Head, last: SealedLine | undefined): HistoryFault | undefined {
  if (!head) return last && { seq: last.seq, sentence: 'The head of the history is missing' }
  if (head.seq > (last?.seq ?? 0n))
    return { seq: head.seq, sentence: 'The end of the history is cut off' }
  // Lines that were written since the head was read have moved it on; only its own line can be compared.
  const stands = head.seq !== last?.seq || same(head.seal, last.seal)
  return stands
    ? undefined
    : { seq: head.seq, sentence: 'The last line is not the one that was written' }
}

const same = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && timingSafeEqual(one, other)
