import { Agent as PlainAgent, request as plainRequest } from 'node:http'
import { Agent as SecureAgent, request as secureRequest } from 'node:https'

/** Stripe gives an endpoint about this long. */
const PATIENCE = 10_000

export type PostOutcome = { ok: boolean; status: string }

/** Posts to webhooks over lines that are kept open. */
export class Poster {
  private readonly plain: PlainAgent
  private readonly secure: SecureAgent

  constructor(parallel: number) {
    this.plain = new PlainAgent({ keepAlive: true, maxSockets: parallel })
    this.secure = new SecureAgent({ keepAlive: true, maxSockets: parallel })
  }

  /** Never rejects: what went wrong is the outcome's status. */
  post(url: string, body: string, headers: Record<string, string>): Promise<PostOutcome> {
    const isSecure = url.startsWith('https:')
    const request = isSecure ? secureRequest : plainRequest
    return new Promise((resolve) => {
      const sent = request(url, {
        method: 'POST',
        agent: isSecure ? this.secure : this.plain,
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'content-length': Buffer.byteLength(body),
          ...headers,
        },
        signal: AbortSignal.timeout(PATIENCE),
      })
      sent.on('response', (response) => {
        const status = response.statusCode ?? 0
        response.resume()
        response.on('error', () => resolve({ ok: false, status: 'cut off' }))
        response.on('end', () =>
          resolve({ ok: status >= 200 && status < 300, status: `${status}` }),
        )
      })
      sent.on('error', (error: NodeJS.ErrnoException) =>
        resolve({ ok: false, status: error.code ?? error.message }),
      )
      sent.end(body)
    })
  }

  close(): void {
    this.plain.destroy()
    this.secure.destroy()
  }
}
