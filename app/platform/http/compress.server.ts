import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** Below this a header costs more than the saving. */
const smallest = 1024
const textual = /^(text\/|application\/(json|javascript|xml|manifest\+json)|image\/svg)/

/** The body as the reader's browser takes it. Brotli at 5: level 11 costs a hundred times the time for a tenth of the bytes. */
export async function compress(
  body: Buffer,
  { type, accepts }: { type: string; accepts: string },
): Promise<{ body: Buffer; encoding: string | undefined }> {
  if (body.length < smallest || !textual.test(type)) return { body, encoding: undefined }
  if (/\bbr\b/.test(accepts)) {
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    }
    return { body: await brotli(body, { params }), encoding: 'br' }
  }
  if (/\bgzip\b/.test(accepts)) return { body: await gzipped(body, { level: 6 }), encoding: 'gzip' }
  return { body, encoding: undefined }
}
