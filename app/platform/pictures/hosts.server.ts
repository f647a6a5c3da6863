import { Resolver } from 'node:dns/promises'
import { isIP } from 'node:net'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import type { PictureRefusal } from './picture.ts'
import { isLoopback, isPublicAddress } from './public-address.server.ts'

type HostRefusal = Extract<PictureRefusal, 'private_address' | 'name_not_found' | 'unreachable'>
type Resolved = Outcome<string, HostRefusal>

/** What one run has learnt about the hosts it asks, so that a dead one costs its time once. */
export type Hosts = {
  /** Loopback and plain http are allowed: for pictures that lie on this machine. */
  local: boolean
  /** An IP address to connect to. All addresses of the name must be public. */
  resolve(hostname: string): Promise<Resolved>
  failed(hostname: string): void
  answered(hostname: string): void
}

/** So many failures to connect, with no success between, and a host is not tried again in this run. */
const patience = 3
const dnsLimitMs = 4_000

/** A fresh memory of hosts, for one run. `lookUp` answers all addresses of a name; it is DNS unless a test says otherwise. */
export function makeHosts({ local, lookUp = askDns }: { local: boolean; lookUp?: LookUp }): Hosts {
  const resolutions = new Map<string, Promise<Resolved>>()
  const failures = new Map<string, number>()
  const resolve = (hostname: string): Promise<Resolved> => {
    if ((failures.get(hostname) ?? 0) >= patience) return Promise.resolve(refused('unreachable'))
    const known = resolutions.get(hostname) ?? addressOf(hostname, { local, lookUp })
    resolutions.set(hostname, known)
    return known
  }
  return {
    local,
    resolve,
    failed: (hostname) => void failures.set(hostname, (failures.get(hostname) ?? 0) + 1),
    answered: (hostname) => void failures.delete(hostname),
  }
}

type LookUp = (hostname: string) => Promise<string[]>

async function addressOf(
  hostname: string,
  { local, lookUp }: { local: boolean; lookUp: LookUp },
): Promise<Resolved> {
  const literal = hostname.replace(/^\[|\]$/g, '')
  const addresses = isIP(literal) ? [literal] : await namedAddresses(hostname, lookUp)
  const first = addresses[0]
  if (!first) return refused('name_not_found')
  const allowed = addresses.every(
    (address) => isPublicAddress(address) || (local && isLoopback(address)),
  )
  return allowed ? done(first) : refused('private_address')
}

const namedAddresses = (hostname: string, lookUp: LookUp): Promise<string[]> | string[] =>
  /^(.+\.)?localhost\.?$/i.test(hostname) ? ['127.0.0.1'] : lookUp(hostname)

/** IPv4 first: it is the one that works everywhere. Empty when the name is unknown or nobody answers in time. */
async function askDns(hostname: string): Promise<string[]> {
  // Not the system's resolver: that one cannot be given up, and keeps the process waiting.
  const resolver = new Resolver({ timeout: 1_000, tries: 2 })
  const limit = setTimeout(() => resolver.cancel(), dnsLimitMs)
  const answers = await Promise.allSettled([
    resolver.resolve4(hostname),
    resolver.resolve6(hostname),
  ])
  clearTimeout(limit)
  return answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []))
}
