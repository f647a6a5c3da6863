import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from './env/env.server.ts'

/** Where files lie that came from outside, until they are read or written anew; made when it is missing. What a crash leaves here is swept. */
export async function incomingFolder(): Promise<string> {
  const folder = join(env().dataDir, 'incoming')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  return folder
}
