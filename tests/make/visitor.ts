import { Agent, type IncomingMessage, request } from 'node:http'
import { madeAddress } from './address.ts'

export type Answer = { status: number; headers: IncomingMessage['headers']; body: string }

type Ask = {
  method?: 'GET' | 'POST'
  form?: Record<string, string> | [string, string][]
  headers?: Record<string, string>
}

/** A reader without script, at an address of her own: keeps cookies, sends forms as a browser does, follows no redirect unasked. */
export class Visitor {
  readonly cookies = new Map<string, string>()
  readonly origin: string
  readonly agent: Agent
  readonly address: string

  constructor(
    origin: string,
    agent = new Agent({ keepAlive: true, maxSockets: 64 }),
    address = madeAddress(),
  ) {
    this.origin = origin
    this.agent = agent
    this.address = address
  }

  /** Asks for an address; throws when the connection fails, as a browser would show. */
  async ask(path: string, { method, form, headers = {} }: Ask = {}): Promise<Answer> {
    const url = new URL(path, this.origin)
    const own = url.origin === this.origin
    const body = form ? new URLSearchParams(form).toString() : undefined
    const behindProxy = own && { 'x-forwarded-for': this.address }
    const sent: Record<string, string> = {
      ...{ 'accept-encoding': 'identity', ...behindProxy, ...headers },
    }
    if (body !== undefined) {
      sent['content-type'] = 'application/x-www-form-urlencoded'
      sent['content-length'] = String(Buffer.byteLength(body))
      sent.origin = url.origin
    }
    if (own && this.cookies.size > 0) {
      sent.cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    }
    const answer = await exchange(url, {
      method: method ?? (form ? 'POST' : 'GET'),
      headers: sent,
      agent: this.agent,
      body,
    })
    if (own) this.keep(answer.headers['set-cookie'] ?? [])
    return answer
  }

  /** Another visitor with the same cookies: a second tab, or a double click. */
  twin(): Visitor {
    const twin = new Visitor(this.origin, this.agent, this.address)
    for (const [name, value] of this.cookies) twin.cookies.set(name, value)
    return twin
  }

  private keep(lines: string[]): void {
    for (const line of lines) {
      const [pair = ''] = line.split(';')
      const at = pair.indexOf('=')
      const value = pair.slice(at + 1)
      if (value === '') this.cookies.delete(pair.slice(0, at))
      else this.cookies.set(pair.slice(0, at), value)
    }
  }
}

type Sending = {
  method: string
  headers: Record<string, string>
  agent: Agent
  body: string | undefined
}

/** As a browser does: on a connection that lay idle and was closed at that very moment, it asks once more on a new one. */
function exchange(url: URL, sending: Sending): Promise<Answer> {
  return send(url, sending).catch((error: unknown) => {
    if (!(error instanceof ClosedMeanwhile)) throw error
    return send(url, sending)
  })
}

class ClosedMeanwhile extends Error {}

function send(url: URL, { method, headers, agent, body }: Sending): Promise<Answer> {
  return new Promise((answered, failed) => {
    const sending = request(url, { method, headers, agent, timeout: 60_000 }, (incoming) => {
      const chunks: Buffer[] = []
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
      incoming.on('error', failed)
      incoming.on('end', () =>
        answered({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      )
    })
    sending.on('error', (error: NodeJS.ErrnoException) => {
      const isIdle = sending.reusedSocket && error.code === 'ECONNRESET'
      failed(isIdle ? new ClosedMeanwhile(error.message, { cause: error }) : error)
    })
    sending.on('timeout', () => sending.destroy(new Error(`no answer from ${url.pathname}`)))
    sending.end(body)
  })
}
