import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import type { Hosts } from './hosts.server.ts'
import { largestBytes, type PictureRefusal } from './picture.ts'

export type FetchLimits = { wholeMs: number; connectMs: number }

const usual: FetchLimits = { wholeMs: 10_000, connectMs: 3_000 }
const mostRedirects = 3

type Step = Outcome<Buffer, PictureRefusal> | { ok: 'redirect'; to: string }

/**
 * Fetches a picture's bytes from `address`: https from public addresses only (http and loopback too when `hosts` is local), at most 15 MB,
 * 10 seconds and 3 redirects, each checked like the first address. The bytes are not yet known to be a picture.
 */
export async function fetchPicture(
  address: string,
  hosts: Hosts,
  limits: FetchLimits = usual,
): Promise<Outcome<Buffer, PictureRefusal>> {
  const signal = AbortSignal.timeout(limits.wholeMs)
  let next = address
  for (let asked = 0; asked <= mostRedirects; asked += 1) {
    const step = await ask(next, { hosts, signal, connectMs: limits.connectMs })
    if (step.ok !== 'redirect') return step
    next = step.to
  }
  return refused('too_many_redirects')
}

type Asking = { hosts: Hosts; signal: AbortSignal; connectMs: number }

async function ask(address: string, { hosts, signal, connectMs }: Asking): Promise<Step> {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || url.username || url.password) return refused('not_an_address')
  if (url.protocol !== 'https:' && !(hosts.local && url.protocol === 'http:'))
    return refused('not_https')
  const host = await hosts.resolve(url.hostname)
  if (!host.ok) return host
  const response = await connect(url, { ip: host.value, signal, connectMs })
  if (!response) {
    hosts.failed(url.hostname)
    return refused(signal.aborted ? 'too_slow' : 'unreachable')
  }
  hosts.answered(url.hostname)
  return readAnswer(response, url)
}

/** Connects to the address that was checked, not to the name: asked again, the name could answer another. */
function connect(
  url: URL,
  { ip, signal, connectMs }: { ip: string; signal: AbortSignal; connectMs: number },
): Promise<IncomingMessage | undefined> {
  const secure = url.protocol === 'https:'
  const request = (secure ? httpsRequest : httpRequest)({
    host: ip,
    port: url.port || (secure ? 443 : 80),
    path: url.pathname + url.search,
    servername: /[[:]|^[\d.]+$/.test(url.hostname) ? '' : url.hostname,
    headers: {
      host: url.host,
      accept: 'image/avif,image/webp,image/png,image/jpeg,image/gif',
      'accept-encoding': 'identity',
    },
    agent: false,
    signal,
  })
  return new Promise((answer) => {
    const giveUp = setTimeout(() => request.destroy(new Error('no connection')), connectMs)
    request.once('socket', (socket) =>
      socket.once(secure ? 'secureConnect' : 'connect', () => clearTimeout(giveUp)),
    )
    request.once('response', answer)
    // Whatever went wrong on the way means the same: no answer from this host.
    request.on('error', () => answer(undefined))
    request.once('close', () => clearTimeout(giveUp))
    request.end()
  })
}

async function readAnswer(response: IncomingMessage, url: URL): Promise<Step> {
  const status = response.statusCode ?? 0
  if (status === 200) return readBody(response)
  response.destroy()
  const { location } = response.headers
  if (status >= 300 && status < 400 && location) {
    return URL.canParse(location, url)
      ? { ok: 'redirect', to: new URL(location, url).href }
      : refused('not_an_address')
  }
  return refused(status === 404 || status === 410 ? 'not_found' : 'refused_by_host')
}

async function readBody(response: IncomingMessage): Promise<Outcome<Buffer, PictureRefusal>> {
  if (Number(response.headers['content-length'] ?? 0) > largestBytes) {
    response.destroy()
    return refused('too_large')
  }
  try {
    return await gather(response)
  } catch {
    // The host stopped in the middle, or the time is up.
    return refused('too_slow')
  }
}

async function gather(response: IncomingMessage): Promise<Outcome<Buffer, PictureRefusal>> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of response) {
    bytes += part.length
    if (bytes > largestBytes) return refused('too_large')
    parts.push(part)
  }
  return done(Buffer.concat(parts))
}
