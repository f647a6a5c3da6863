import { z } from 'zod'
import { unseal } from '#app/platform/seal.server.ts'

const shape = z.object({ staffId: z.string(), secret: z.string() })

/** The secret of one-time codes that this person was offered; undefined when what a form brings back is none of ours or somebody else's. */
export function openOfferedSecret(staffId: string, sealed: string): string | undefined {
  const read = shape.safeParse(unseal('staff/new-codes', sealed))
  return read.success && read.data.staffId === staffId ? read.data.secret : undefined
}
