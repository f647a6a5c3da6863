import { z } from 'zod'
import { seal, unseal } from '#app/platform/seal.server.ts'
import { isId, newId } from '#app/values/id.ts'
import { addHours } from '#app/values/period.ts'

const shape = z.object({ id: z.string().refine(isId), plan: z.string(), at: z.number() })

/** A form left open longer than this is shown anew: what it says of the plan may be long past. */
const formHours = 12

/** The sealed id that a form of a change carries, for this plan alone: one change for each shown form, however often it is sent. */
export const newChangeForm = (planId: string, now: Date): string =>
  seal('plan-change-form', { id: newId(), plan: planId, at: now.getTime() })

/** The id within; undefined when it is not ours, of another plan, or too old. */
export function readChangeFormId(
  sealed: string,
  { planId, now }: { planId: string; now: Date },
): string | undefined {
  const read = shape.safeParse(unseal('plan-change-form', sealed))
  if (!read.success || read.data.plan !== planId) return undefined
  return addHours(new Date(read.data.at), formHours) > now ? read.data.id : undefined
}
