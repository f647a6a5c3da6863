import { data, redirect } from '@remix-run/node'
import { takeBackGift } from '#app/domain/checkout/take-back-gift.server.ts'
import type { DeskGift } from '#app/domain/donations/desk/find-desk-gift.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { type FieldRefusal, readText, typedText } from '#app/values/field.ts'
import type { Admitted } from '../admit.server.ts'
import { deskHeaders } from '../desk-page.ts'

export type TakingBackRefusal = 'number' | 'undo_over' | 'not_to_take_back' | FieldRefusal

type Wish = { gift: DeskGift; undoable: boolean; form: FormData; by: Admitted['by'] }

/** Takes a gift back whose number was typed, or that was recorded a moment ago, and leads to it; or answers with what is wrong and everything typed. */
export async function commitTakingBack({ gift, undoable, form, by }: Wish) {
  const typed = { number: typedText(form, 'number'), why: typedText(form, 'why') }
  const refuse = (refusal: TakingBackRefusal, status = 422) =>
    data({ refusal, typed }, { status, headers: deskHeaders })
  const isUndo = form.get('undo') === 'yes'
  if (isUndo && !undoable) return refuse('undo_over')
  if (!isUndo && typed.number.trim() !== gift.reference) return refuse('number')
  const why = readText(form, 'why', { longest: 300, optional: true })
  if (!why.ok) return refuse(why.refusal)
  const reason = why.value || undefined
  const taken = await takeBackGift({ donationId: gift.id, why: reason, by, now: now() })
  if (!taken.ok) return refuse('not_to_take_back', 409)
  return redirect(`/staff/gifts/${gift.reference}?done=taken_back`, 303)
}
