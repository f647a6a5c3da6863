import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { log } from '../log.server.ts'
import { clientAddress } from './client-address.server.ts'
import { compress } from './compress.server.ts'
import { BodyTooLarge, sendResponse, toRequest } from './node-request.server.ts'
import { contentPolicy, isOwnRequest, type PolicySettings, securityHeaders } from './policy.ts'

export type PageContext = {
  nonce: string
  requestId: string
  /** Whom the request comes from, to count by; told by our own proxies only. */
  address: string
}
type Files = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

export type FrontOptions = {
  appUrl: string
  policy: PolicySettings
  trustedProxies: number
  /** Tried in order before any page. */
  files: { under: string; serve: Files }[]
  /** The pages. */
  answer: (request: Request, context: PageContext) => Promise<Response>
  /** Asked when a page failed: is it the database that is gone? */
  neighboursAnswer: () => Promise<boolean>
  /** What is shown when no route can answer, by address and status. */
  errorPage: (path: string, status: number) => string
  /** Development only: Vite's own middleware. */
  before?: Files
}

/** The HTTP server: headers, the check of where a form comes from, files, then the pages. */
export function createFront(options: FrontOptions): Server {
  const fixed = Object.entries(securityHeaders(options.policy))
  return createServer({ requestTimeout: 30_000, headersTimeout: 15_000 }, (incoming, outgoing) => {
    for (const [name, value] of fixed) outgoing.setHeader(name, value)
    const files = options.files.filter(({ under }) => incoming.url?.startsWith(under))
    const chain = [...(options.before ? [options.before] : []), ...files.map(({ serve }) => serve)]
    const next = (index: number): void => {
      const file =
        incoming.method === 'GET' || incoming.method === 'HEAD' ? chain[index] : undefined
      if (file) file(incoming, outgoing, () => next(index + 1))
      else void page(options, incoming, outgoing)
    }
    next(0)
  })
}

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
    log.error('http.failed', error, { requestId })
    if (outgoing.headersSent) outgoing.destroy()
    else refuse(outgoing, 500, options.errorPage)
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

type Exchange = { incoming: IncomingMessage; outgoing: ServerResponse; requestId: string }

async function answerPage(options: FrontOptions, exchange: Exchange): Promise<void> {
  const { incoming, outgoing, requestId } = exchange
  const path = incoming.url?.split('?')[0] ?? '/'
  const nonce = randomBytes(16).toString('base64')
  outgoing.setHeader('Content-Security-Policy', contentPolicy(nonce, options.policy))
  if (
    !isOwnRequest(
      { method: incoming.method ?? 'GET', path, headers: incoming.headers },
      options.appUrl,
    )
  ) {
    return refuse(outgoing, 403, options.errorPage)
  }
  const left = new AbortController()
  outgoing.on('close', () => left.abort())
  const request = await readable(incoming, options.appUrl, left.signal)
  if (typeof request === 'number') return refuse(outgoing, request, options.errorPage)
  const address = addressOf(incoming, options.trustedProxies)
  const response = await options.answer(request, { nonce, requestId, address })
  if (response.status >= 500 && !(await options.neighboursAnswer())) {
    return refuse(outgoing, 503, options.errorPage)
  }
  await send(response, exchange)
}

/** The request, or the status with which it is refused before anything reads it. */
async function readable(
  incoming: IncomingMessage,
  appUrl: string,
  signal: AbortSignal,
): Promise<Request | 400 | 413> {
  try {
    return await toRequest(incoming, appUrl, signal)
  } catch (error) {
    // What a client sends may be too large or no address at all; that is its error, not ours.
    if (error instanceof BodyTooLarge) return 413
    if (error instanceof TypeError) return 400
    throw error
  }
}

async function send(response: Response, { incoming, outgoing }: Exchange): Promise<void> {
  const type = response.headers.get('Content-Type') ?? ''
  if (!response.body || !/^(text|application)\//.test(type)) {
    return sendResponse(response, outgoing, undefined)
  }
  const whole = Buffer.from(await response.arrayBuffer())
  const accepts = String(incoming.headers['accept-encoding'] ?? '')
  if (!outgoing.hasHeader('Cache-Control') && !response.headers.has('Cache-Control')) {
    outgoing.setHeader('Cache-Control', 'private, no-cache')
  }
  const { body, encoding } = await compress(whole, { type, accepts })
  if (encoding) outgoing.setHeader('Content-Encoding', encoding)
  response.headers.append('Vary', 'Accept-Encoding')
  return sendResponse(response, outgoing, body)
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
