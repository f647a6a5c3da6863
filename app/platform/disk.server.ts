import { statfs } from 'node:fs/promises'
import { env } from './env/env.server.ts'

/** Room on the disk that holds the data folder, in bytes. */
export async function diskRoom(): Promise<{ free: number; total: number }> {
  const { bavail, blocks, bsize } = await statfs(env().dataDir)
  return { free: bavail * bsize, total: blocks * bsize }
}
