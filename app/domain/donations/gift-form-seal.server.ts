import { z } from 'zod'
import { seal, unseal } from '#app/platform/seal.server.ts'
import { isId, newId } from '#app/values/id.ts'
import { addHours } from '#app/values/period.ts'

const shape = z.object({ id: z.string().refine(isId), at: z.number() })

/** A form left open longer than this is shown anew: its gift, if any, has long been decided. */
const formHours = 12

/** The sealed id that a giving form carries: one gift for each shown form, however often it is sent. */
export const newGiftForm = (now: Date): string =>
  seal('gift-form', { id: newId(), at: now.getTime() })

/** The id within; undefined when it is not ours or too old. */
export function readGiftFormId(sealed: string, now: Date): string | undefined {
  const read = shape.safeParse(unseal('gift-form', sealed))
  if (!read.success) return undefined
  return addHours(new Date(read.data.at), formHours) > now ? read.data.id : undefined
}
