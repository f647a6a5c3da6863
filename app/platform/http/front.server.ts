import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { log } from '../log.server.ts'
import { clientAddress } from './client-address.server.ts'
import { compress } from './compress.server.ts'
import {
  BodyTooLarge,
  BodyTooSlow,
  sendResponse,
  throwRestAway,
  toRequest,
} from './node-request.server.ts'
import { contentPolicy, isOwnRequest, type PolicySettings, securityHeaders } from './policy.ts'

export type PageContext = {
  nonce: string
  requestId: string
  /** Whom the request comes from, to count by; told by our own proxies only. */
  address: string
  /** A form was sent. Remix shows loaders a GET even then, and what they load stands around the form's answer. */
  submitted: boolean
}
/** A page that is already whole: no stream is made of it only to be read again. */
export type Drawn = { status: number; headers: Headers; text: string }
export type Answer = Response | Drawn
type Files = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

export type FrontOptions = {
  appUrl: string
  policy: PolicySettings
  trustedProxies: number
  /** Tried in order before any page. */
  files: { under: string; serve: Files }[]
  /** Whether the forms of an address carry a file. Its route reads it as it comes, when it knows who sends it, and sets its limit. */
  isUpload: (path: string) => boolean
  /** So long the body of any other form may take; 30 seconds. */
  bodyMs?: number
  /** The pages. */
  answer: (request: Request, context: PageContext) => Promise<Answer>
  /** Asked when a page failed: is it the database that is gone? */
  neighboursAnswer: () => Promise<boolean>
  /** What is shown when no route can answer, by address and status. */
  errorPage: (path: string, status: number) => string
  /** Development only: Vite's own middleware. */
  before?: Files
}

const usualBodyMs = 30_000
/** 64 MB over a line of 1 Mbit/s. */
const slowestUploadMs = 600_000

/** The HTTP server: headers, the check of where a form comes from, files, then the pages. */
export function createFront(options: FrontOptions): Server {
  const fixed = Object.entries(securityHeaders(options.policy))
  const times = { requestTimeout: slowestUploadMs, headersTimeout: 15_000 }
  return createServer(times, (incoming, outgoing) => {
    for (const [name, value] of fixed) outgoing.setHeader(name, value)
    const files = options.files.filter(({ under }) => incoming.url?.startsWith(under))
    const chain = [...(options.before ? [options.before] : []), ...files.map(({ serve }) => serve)]
    const next = (index: number): void => {
      const file = reads(incoming) ? chain[index] : undefined
      if (!file) return void page(options, incoming, outgoing)
      try {
        file(incoming, outgoing, () => next(index + 1))
      } catch (error) {
        // The disk is a neighbour: a file may go while it is looked at.
        fail(outgoing, error, options)
      }
    }
    next(0)
  })
}

const reads = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD'

async function page(
  options: FrontOptions,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const requestId = randomBytes(8).toString('hex')
  const started = performance.now()
  try {
    await answerPage(options, { incoming, outgoing, requestId })
  } catch (error) {
    fail(outgoing, error, { ...options, requestId })
  }
  const durationMs = Math.round(performance.now() - started)
  if (outgoing.statusCode >= 500)
    log.warn('http.answered', { requestId, status: outgoing.statusCode, durationMs })
}

const addressOf = ({ socket, headers }: IncomingMessage, trustedProxies: number): string =>
  clientAddress({
    socket: socket.remoteAddress,
    forwarded: headers['x-forwarded-for'],
    trustedProxies,
  })

type Failing = Pick<FrontOptions, 'errorPage' | 'policy'> & { requestId?: string }

function fail(outgoing: ServerResponse, error: unknown, failing: Failing): void {
  log.error('http.failed', error, { requestId: failing.requestId })
  if (outgoing.headersSent) {
    outgoing.destroy()
    return
  }
  outgoing.setHeader('Content-Security-Policy', contentPolicy(newNonce(), failing.policy))
  refuse(outgoing, 500, failing.errorPage)
}

const newNonce = (): string => randomBytes(16).toString('base64')

type Exchange = { incoming: IncomingMessage; outgoing: ServerResponse; requestId: string }

async function answerPage(options: FrontOptions, exchange: Exchange): Promise<void> {
  const { incoming, outgoing, requestId } = exchange
  const path = incoming.url?.split('?')[0] ?? '/'
  const nonce = newNonce()
  outgoing.setHeader('Content-Security-Policy', contentPolicy(nonce, options.policy))
  const { method = 'GET', headers } = incoming
  if (!isOwnRequest({ method, path, headers }, options.appUrl))
    return refuse(outgoing, 403, options.errorPage)
  const left = new AbortController()
  const leave = () => left.abort()
  outgoing.on('close', leave)
  const request = await readable(options, incoming, left.signal)
  if (typeof request === 'number') return refuse(outgoing, request, options.errorPage)
  const told = { address: addressOf(incoming, options.trustedProxies), submitted: !reads(incoming) }
  const response = await options.answer(request, { nonce, requestId, ...told })
  // Nothing waits behind a page that is whole, and an abort that nobody hears still costs its stack.
  if (!(response instanceof Response)) outgoing.off('close', leave)
  if (response.status >= 500 && !(await options.neighboursAnswer())) {
    return refuse(outgoing, 503, options.errorPage)
  }
  await send(response, exchange)
  throwRestAway(incoming, options.bodyMs ?? usualBodyMs)
}

/** A way to ask for data that the framework has left and still warns of with a whole stack: anybody could fill the log with it. */
const isOldDialect = (request: Request): boolean => new URL(request.url).searchParams.has('_data')

/** The request, or the status with which it is refused before anything reads it. */
async function readable(
  { appUrl, isUpload, bodyMs = usualBodyMs }: FrontOptions,
  incoming: IncomingMessage,
  signal: AbortSignal,
): Promise<Request | 400 | 404 | 408 | 413> {
  try {
    const asItComes = isUpload(incoming.url?.split('?')[0] ?? '/')
    const request = await toRequest(incoming, { appUrl, signal, asItComes, bodyMs })
    return isOldDialect(request) ? 404 : request
  } catch (error) {
    // What a client sends may be too large or no address at all; that is its error, not ours.
    if (error instanceof BodyTooLarge) return 413
    if (error instanceof BodyTooSlow) return 408
    if (error instanceof TypeError) return 400
    throw error
  }
}

async function send(response: Answer, { incoming, outgoing }: Exchange): Promise<void> {
  if (!response.headers.has('Cache-Control') && !outgoing.hasHeader('Cache-Control')) {
    // An answer to a form says who somebody is, or leads to it: on a telephone that others look at, it is not kept.
    outgoing.setHeader('Cache-Control', reads(incoming) ? 'private, no-cache' : 'no-store')
  }
  const type = response.headers.get('Content-Type') ?? ''
  const whole = await bodyOf(response, type)
  if (!whole) return sendResponse(response, outgoing, undefined)
  const accepts = String(incoming.headers['accept-encoding'] ?? '')
  const { body, encoding } = await compress(whole, { type, accepts })
  if (encoding) outgoing.setHeader('Content-Encoding', encoding)
  response.headers.append('Vary', 'Accept-Encoding')
  return sendResponse(response, outgoing, body)
}

/** The bytes of an answer that is text; undefined when there are none, or when they travel as they come. */
async function bodyOf(response: Answer, type: string): Promise<Buffer | undefined> {
  if (!(response instanceof Response)) return Buffer.from(response.text)
  // What is saved as a file may be of any length: it travels as it comes.
  const saved = response.headers.get('Content-Disposition')?.startsWith('attachment')
  const textual = response.body && !saved && /^(text|application)\//.test(type)
  return textual ? Buffer.from(await response.arrayBuffer()) : undefined
}

function refuse(outgoing: ServerResponse, status: number, draw: FrontOptions['errorPage']): void {
  const path = outgoing.req.url?.split('?')[0] ?? '/'
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    Connection: 'close',
  }
  outgoing.writeHead(status, status === 503 ? { ...headers, 'Retry-After': '5' } : headers)
  outgoing.end(draw(path, status))
  // What is left of a body that was refused is thrown away, so that the answer is read and not a broken line.
  outgoing.req.resume()
}
