import { z } from 'zod'
import type { HalfWay } from '#app/domain/staff/prove-password.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { digest, randomToken, seal, unseal } from '#app/platform/seal.server.ts'
import { normaliseEmail } from '#app/values/email.ts'
import { addMinutes } from '#app/values/period.ts'
import { deskCookie, readDeskCookie } from '../staff-cookie.server.ts'

/** Time to find a telephone and read a code. */
const halfMinutes = 10

const half = z.object({
  staffId: z.string(),
  version: z.number(),
  account: z.string(),
  until: z.number(),
})

/** Whether somebody is half way in by her password, or half way through her invitation. */
type Way = 'sign-in' | 'invitation'

/** The cookie of somebody whose password was right, or was just chosen: it opens nothing but the next page. */
export const halfWayCookie = (way: Way, { staffId, version }: HalfWay, email: string): string =>
  deskCookie(
    'half',
    seal(`staff/half/${way}`, {
      ...{ staffId, version, account: accountOf(email) },
      until: addMinutes(now(), halfMinutes).getTime(),
    }),
    halfMinutes * 60,
  )

export const noHalfWayCookie = (): string => deskCookie('half', '')

/** Who is half way in; undefined when nobody is, or it took too long. */
export function readHalfWay(request: Request, way: Way) {
  const read = half.safeParse(unseal(`staff/half/${way}`, readDeskCookie(request, 'half') ?? ''))
  return read.success && read.data.until > now().getTime() ? read.data : undefined
}

/** A browser that has been signed in stays known for half a year. */
const knownSeconds = 180 * 24 * 3600

const known = z.object({ word: z.string(), account: z.string() })

/** An account as cookies name it: not by the address itself. */
export const accountOf = (email: string): string => digest(normaliseEmail(email))

/** The cookie of a browser in which somebody has been signed in: it opens nothing, but her attempts there are counted by themselves. */
export const knownDeviceCookie = (email: string): string =>
  deskCookie(
    'device',
    seal('staff/device', { word: randomToken(), account: accountOf(email) }),
    knownSeconds,
  )

/** The browser's own word, when this account has been signed in there before. */
export function readKnownDevice(request: Request, account: string): string | undefined {
  const read = known.safeParse(unseal('staff/device', readDeskCookie(request, 'device') ?? ''))
  return read.success && read.data.account === account ? read.data.word : undefined
}
