import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { env } from './env/env.server.ts'

const cipher = 'aes-256-gcm'
const ivBytes = 12
const tagBytes = 16

/** A key for one purpose, made from the vault's. */
const keyFor = (purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', env().vaultKey, '', `lykta/${purpose}`, 32))

/** Encrypts a text that the database may not know. `purpose` names what it is and whose, and must be the same to read it. */
export function lockAway(purpose: string, text: string): Buffer<ArrayBuffer> {
  const iv = randomBytes(ivBytes)
  const locking = createCipheriv(cipher, keyFor(purpose), iv)
  const body = Buffer.concat([locking.update(text, 'utf8'), locking.final()])
  return Buffer.concat([iv, locking.getAuthTag(), body])
}

/** The text that was locked away. Throws when the bytes or the purpose are not the same, or the key is another. */
export function takeOut(purpose: string, bytes: Uint8Array): string {
  const [iv, tag] = [bytes.subarray(0, ivBytes), bytes.subarray(ivBytes, ivBytes + tagBytes)]
  const opening = createDecipheriv(cipher, keyFor(purpose), iv).setAuthTag(tag)
  const body = bytes.subarray(ivBytes + tagBytes)
  return Buffer.concat([opening.update(body), opening.final()]).toString('utf8')
}
