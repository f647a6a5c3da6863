import type Stripe from 'stripe'
import { hearEvent } from '#app/domain/payments/hear-event.server.ts'
import { wasHeard } from '#app/domain/payments/was-heard.server.ts'
import { followers, type Hearing } from './followers.server.ts'

/**
 * Hears an event once. What happens follows the object as Stripe has it now; the event is only the occasion. Types that nobody follows are
 * noted and left.
 */
export async function hearStripe(event: Stripe.Event, now: Date): Promise<Hearing> {
  const heard = { id: event.id, type: event.type }
  const follow = followers[event.type]
  const { id: objectId } = event.data.object as { id?: string }
  if (!follow || !objectId) return hearEvent(heard).then(() => 'heard')
  if (await wasHeard(event.id)) return 'heard'
  return follow({ event: heard, objectId, now })
}
