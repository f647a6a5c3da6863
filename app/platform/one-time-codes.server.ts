import { generateSecret, generateURI, verify } from 'otplib'

/** Seconds that a code is shown (RFC 6238); one before and one after are accepted too, for clocks that differ. */
const period = 30

/** A new secret (160 bits) for a telephone, in the letters that one may also type. */
export const newCodeSecret = (): string => generateSecret()

/** What the QR code says: whose codes they are, and the secret. */
export const codeAddress = (wish: { issuer: string; account: string; secret: string }): string =>
  generateURI({ issuer: wish.issuer, label: wish.account, secret: wish.secret })

/** The time step of a one-time code, or undefined when it is wrong now. A step is accepted once: whoever asks keeps the last. */
export async function codeStep(
  secret: string,
  code: string,
  at: Date,
): Promise<bigint | undefined> {
  if (!/^\d{6}$/.test(code)) return undefined
  const epoch = Math.floor(at.getTime() / 1000)
  const found = await verify({ secret, token: code, epoch, epochTolerance: period })
  return found.valid && 'timeStep' in found ? BigInt(found.timeStep) : undefined
}
