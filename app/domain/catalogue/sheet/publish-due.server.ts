import { log } from '#app/platform/log.server.ts'
import { publishProduct } from './publish-product.server.ts'
import { clearTime, listDueIds } from './status-store.server.ts'

/** Publishes the drafts whose time has come; one that has come to lack something stays a draft, without a time. Answers how many. */
export async function publishDue(now: Date): Promise<number> {
  let published = 0
  for (const id of await listDueIds(now)) {
    const outcome = await publishProduct({ id, at: undefined, by: { kind: 'lykta' }, now })
    if (outcome.ok) published += 1
    else if (outcome.refusal === 'lacking') {
      log.warn('products.not_published', { reference: `product/${id}`, reason: 'lacking' })
      await clearTime(id)
    }
  }
  return published
}
