import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { type FormTree, readForm, treeOfJson } from '#tests/standins/wire/form.ts'

/** A request, read whole. */
export interface Ask {
  method: string
  path: string
  query: string
  headers: IncomingHttpHeaders
  body: string
  /** Filled in by the router from the pattern's `:names`. */
  names: Record<string, string>
}

/** 40 MB of attachments, the most that Resend takes, in base64 and with their letter. */
const LARGEST_BODY = 60 * 1024 * 1024

/** Reads a request whole; undefined when its body is larger than anything asked here. */
export async function readAsk(request: IncomingMessage): Promise<Ask | undefined> {
  const url = request.url ?? '/'
  const cut = url.indexOf('?')
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > LARGEST_BODY) return undefined
    chunks.push(chunk)
  }
  return {
    method: request.method ?? 'GET',
    path: cut < 0 ? url : url.slice(0, cut),
    query: cut < 0 ? '' : url.slice(cut + 1),
    headers: request.headers,
    body: Buffer.concat(chunks).toString('utf8'),
    names: {},
  }
}

export const isJson = (ask: Ask) => (ask.headers['content-type'] ?? '').includes('application/json')

export const wantsJson = (ask: Ask) => (ask.headers.accept ?? '').includes('application/json')

/** The body as a tree, from a form or from JSON; undefined when it is neither. */
export function bodyTree(ask: Ask): FormTree | undefined {
  if (!isJson(ask)) return readForm(ask.body)
  try {
    const value: unknown = JSON.parse(ask.body === '' ? '{}' : ask.body)
    return typeof value === 'object' && value !== null ? treeOfJson(value) : undefined
  } catch (error) {
    // Broken JSON is the client's fault and is answered as such.
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
