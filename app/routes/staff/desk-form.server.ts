import { z } from 'zod'
import { seal, unseal } from '#app/platform/seal.server.ts'
import { isId, newId } from '#app/values/id.ts'
import { addHours } from '#app/values/period.ts'

const shape = z.object({ id: z.string().refine(isId), about: z.string(), at: z.number() })

/** A form left open longer than this is shown anew: what it would do has long been looked at again. */
const formHours = 12

/** The sealed id that a form of the desk carries: one refund, note or gift for each shown form, however often it is sent, and about this only. */
export const newDeskForm = (about: string, now: Date): string =>
  seal('desk-form', { id: newId(), about, at: now.getTime() })

/** The id within; undefined when it is not ours, about something else or too old. */
export function readDeskForm(sealed: unknown, about: string, now: Date): string | undefined {
  const read = shape.safeParse(typeof sealed === 'string' ? unsealed(sealed) : undefined)
  if (!read.success || read.data.about !== about) return undefined
  return addHours(new Date(read.data.at), formHours) > now ? read.data.id : undefined
}

const unsealed = (sealed: string): unknown => unseal('desk-form', sealed)
