import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { env } from './env/env.server.ts'

/** Loaded for the first passkey: it is 29 MB and half a second that a shop without staff at work does not need. */
const library = () => import('@simplewebauthn/server')

/** What is kept of a passkey. */
export type KeptPasskey = {
  credentialId: Uint8Array
  publicKey: Uint8Array
  counter: bigint
  transports: string[]
}

/** Passkeys belong to the host of the public origin; one made there opens nothing elsewhere. */
const place = () => ({ expectedOrigin: env().appUrl, expectedRPID: new URL(env().appUrl).hostname })

const word = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')

type Known = Pick<KeptPasskey, 'credentialId' | 'transports'>

const listed = (known: readonly Known[]) =>
  known.map(({ credentialId, transports }) => ({ id: word(credentialId), transports }))

/** What a browser needs to make a passkey, the challenge included; none on a device that has one of these. */
export const passkeyToMake = async (wish: {
  site: string
  userId: string
  email: string
  name: string
  known: readonly Known[]
}) =>
  (await library()).generateRegistrationOptions({
    rpName: wish.site,
    rpID: place().expectedRPID,
    userID: new TextEncoder().encode(wish.userId),
    ...{ userName: wish.email, userDisplayName: wish.name },
    excludeCredentials: listed(wish.known),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
  })

/** What a browser needs to show that it has one of these passkeys. */
export const passkeyToShow = async (known: readonly Known[]) =>
  (await library()).generateAuthenticationOptions({
    rpID: place().expectedRPID,
    allowCredentials: listed(known),
    userVerification: 'required',
  })

/** The passkey that a browser has made for this challenge; undefined when the answer does not hold. */
export async function readMadePasskey(
  answer: unknown,
  challenge: string,
): Promise<KeptPasskey | undefined> {
  const { verifyRegistrationResponse } = await library()
  try {
    const response = answer as RegistrationResponseJSON
    const checked = { response, expectedChallenge: challenge, ...place() }
    const { registrationInfo } = await verifyRegistrationResponse(checked)
    if (!registrationInfo) return undefined
    const { id, publicKey, counter, transports = [] } = registrationInfo.credential
    const credentialId = Buffer.from(id, 'base64url')
    return { credentialId, publicKey, counter: BigInt(counter), transports }
  } catch {
    // What a browser sends may be anything; the library throws at whatever does not hold.
    return undefined
  }
}

/** How often the passkey says that it has been used, when it answered this challenge; undefined when the answer does not hold. */
export async function readShownPasskey(
  answer: unknown,
  { challenge, passkey }: { challenge: string; passkey: KeptPasskey },
): Promise<bigint | undefined> {
  const { verifyAuthenticationResponse } = await library()
  try {
    const response = answer as AuthenticationResponseJSON
    const { credentialId, publicKey, counter } = passkey
    const credential = {
      id: word(credentialId),
      publicKey: new Uint8Array(publicKey),
      counter: Number(counter),
    }
    const checked = { response, expectedChallenge: challenge, ...place(), credential }
    const { verified, authenticationInfo } = await verifyAuthenticationResponse(checked)
    return verified ? BigInt(authenticationInfo.newCounter) : undefined
  } catch {
    // As above: whatever does not hold is no answer.
    return undefined
  }
}
