import { createReadStream } from 'node:fs'

/** Where the line after the one at byte `from` begins; undefined when that was the last. A line ends in LF, CR LF or CR. */
export async function nextLine(file: string, from: number): Promise<number | undefined> {
  let at = from
  let afterCr = false
  for await (const part of createReadStream(file, { start: from }) as AsyncIterable<Buffer>) {
    if (afterCr) return part[0] === lf ? at + 1 : at
    const end = part.findIndex((byte) => byte === lf || byte === cr)
    afterCr = part[end] === cr && end === part.length - 1
    if (end !== -1 && !afterCr) return at + end + (part[end + 1] === lf && part[end] === cr ? 2 : 1)
    at += part.length
  }
  return undefined
}

const lf = 0x0a
const cr = 0x0d
