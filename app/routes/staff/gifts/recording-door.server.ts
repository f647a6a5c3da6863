import { data, redirect } from '@remix-run/node'
import { recordGift } from '#app/domain/checkout/record-gift.server.ts'
import { listSameGifts } from '#app/domain/donations/desk/list-same-gifts.server.ts'
import {
  type RecordErrors,
  readRecordedGift,
  typedRecording,
} from '#app/domain/donations/desk/record-form.ts'
import { ring } from '#app/platform/bell.server.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Admitted } from '../admit.server.ts'
import { readDeskForm } from '../desk-form.server.ts'
import { deskHeaders } from '../desk-page.ts'

/** What the form of a new gift is sealed to. */
export const recording = 'recording'

type Fault = {
  errors?: RecordErrors
  refusal?: 'form_over' | 'fund_unknown'
  same?: string[]
  /** The bank's word seems to hold a personal number. */
  personal?: boolean
}

/** Records what the form says and leads to the gift; or answers with what is wrong, and everything typed. */
export async function commitRecording(form: FormData, by: Admitted['by']) {
  const refuse = ({ errors = {}, refusal, same = [], personal = false }: Fault, status = 422) => {
    const typed = typedRecording(form)
    return data({ typed, errors, refusal, same, personal }, { status, headers: deskHeaders })
  }
  const read = readRecordedGift(form, now())
  if (!read.ok) return refuse({ errors: read.errors })
  const formId = readDeskForm(form.get('form'), recording, now())
  if (!formId) return refuse({ refusal: 'form_over' })
  const said = { sure: form.get('sure') === 'yes', notPersonal: form.get('notPersonal') === 'yes' }
  const recorded = await recordGift({ formId, gift: read.value, ...said, by, now: now() })
  if (recorded.ok) {
    ring('letters')
    return redirect(`/staff/gifts/${recorded.value.reference}?done=recorded`, 303)
  }
  if (recorded.refusal === 'fund_unknown') return refuse({ refusal: 'fund_unknown' })
  if (recorded.refusal === 'seems_personal') return refuse({ personal: true })
  return refuse({ same: await listSameGifts(read.value) }, 409)
}
