import {
  createHash,
  createSign,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import { env } from '#app/platform/env/env.server.ts'

const word = (bytes: Buffer): string => bytes.toString('base64url')
const sha256 = (bytes: Buffer | string): Buffer => createHash('sha256').update(bytes).digest()

/** As much CBOR as a passkey's answer has: small integers, byte strings, texts and maps. */
function cbor(value: number | Buffer | string | Map<number | string, unknown>): Buffer {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value)
  if (typeof value === 'string') return Buffer.concat([head(3, value.length), Buffer.from(value)])
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value])
  const pairs = [...value].flatMap(([key, content]) => [cbor(key), cbor(content as Buffer)])
  return Buffer.concat([head(5, value.size), ...pairs])
}

function head(major: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(major << 5) | length])
  if (length < 256) return Buffer.from([(major << 5) | 24, length])
  return Buffer.from([(major << 5) | 25, length >> 8, length & 255])
}

/** A security key in software: makes one passkey and shows it, as a browser would carry it. */
export class SoftKey {
  readonly id = randomBytes(32)
  private readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  private readonly origin: string
  counter = 0

  constructor(origin = env().appUrl) {
    this.origin = origin
  }

  make(challenge: string): unknown {
    const data = Buffer.concat([
      this.authenticatorData(0x45),
      Buffer.alloc(16),
      Buffer.from([0, this.id.length]),
      this.id,
      cosePublicKey(this.keys.publicKey),
    ])
    const attestation = new Map<string, unknown>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', data],
    ])
    return this.carried({
      clientDataJSON: word(this.clientData('webauthn.create', challenge)),
      attestationObject: word(cbor(attestation)),
      transports: ['internal'],
    })
  }

  show(challenge: string): unknown {
    this.counter += 1
    const client = this.clientData('webauthn.get', challenge)
    const data = this.authenticatorData(0x05)
    const signed = createSign('sha256').update(Buffer.concat([data, sha256(client)]))
    return this.carried({
      clientDataJSON: word(client),
      authenticatorData: word(data),
      signature: word(signed.sign(this.keys.privateKey)),
    })
  }

  private carried(response: Record<string, unknown>): unknown {
    const id = word(this.id)
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response }
  }

  private clientData(type: string, challenge: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: this.origin, crossOrigin: false }))
  }

  private authenticatorData(flags: number): Buffer {
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(this.counter)
    return Buffer.concat([sha256(new URL(this.origin).hostname), Buffer.from([flags]), counter])
  }
}

function cosePublicKey(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  const [left, right] = [Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]
  return cbor(
    new Map<number, unknown>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, left],
      [-3, right],
    ]),
  )
}
