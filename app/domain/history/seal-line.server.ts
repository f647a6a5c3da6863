import { lastingSeal } from '#app/platform/seal.server.ts'

export type LineContent = {
  seq: bigint
  at: Date
  actor: string
  actorName: string
  action: string
  object: string
  details: string
}

/** The seal of the empty history. */
const beginning = Buffer.alloc(32)

/** The seal of a line: over everything it says and the seal before it. */
export function sealLine(line: LineContent, previous: Uint8Array = beginning): Buffer<ArrayBuffer> {
  const { seq, at, actor, actorName, action, object, details } = line
  const said = [String(seq), at.toISOString(), actor, actorName, action, object, details]
  return lastingSeal('history', [Buffer.from(previous).toString('hex'), ...said])
}
