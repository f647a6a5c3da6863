import type { ServerResponse } from 'node:http'

/** A whole answer, before it is written to the wire. */
export interface Answer {
  status: number
  headers: Record<string, string>
  body: string | Buffer
}

export const json = (status: number, value: unknown, headers: Record<string, string> = {}) =>
  jsonText(status, JSON.stringify(value), headers)

/** An answer whose JSON is already written. */
export function jsonText(
  status: number,
  body: string,
  headers: Record<string, string> = {},
): Answer {
  const fixed = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }
  return { status, headers: { ...fixed, ...headers }, body }
}

/** Sends the browser on with GET, whatever it came with. */
export const seeOther = (location: string): Answer => ({
  status: 303,
  headers: { location, 'cache-control': 'no-store' },
  body: '',
})

/** Writes an answer whole. */
export function writeAnswer(response: ServerResponse, answer: Answer): void {
  const length = Buffer.byteLength(answer.body)
  response.writeHead(answer.status, { ...answer.headers, 'content-length': length })
  response.end(answer.body)
}

/** Promises the whole body, sends half of it and cuts the line. */
export function writeHalf(response: ServerResponse, answer: Answer): void {
  const bytes = Buffer.from(answer.body)
  response.writeHead(answer.status, { ...answer.headers, 'content-length': bytes.length })
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy())
}
