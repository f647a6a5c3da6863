import { data, redirect } from '@remix-run/node'
import type { ChangeRefusal } from '#app/domain/plans/changes/change.ts'
import { type ChangeFieldRefusal, readPauseChange } from '#app/domain/plans/changes/change-form.ts'
import {
  newChangeForm,
  readChangeFormId,
} from '#app/domain/plans/changes/change-form-seal.server.ts'
import { changeForGiver } from '#app/domain/plans/desk/change-for-giver.server.ts'
import type { DeskPlan } from '#app/domain/plans/desk/find-desk-plan.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { type FieldRefusal, readText, typedText } from '#app/values/field.ts'
import type { Admitted } from '../admit.server.ts'
import { deskHeaders } from '../desk-page.ts'

export type StepKind = 'pause' | 'resume' | 'stop'

/** Why a step was not taken: by field, or as a whole. */
export type StepFaults = {
  why?: FieldRefusal
  number?: 'number'
  months?: ChangeFieldRefusal
  refusal?: ChangeRefusal
}

/** What the page of a step shows. */
export const stepShown = ({ id, reference, state, subscriptionId }: DeskPlan) => ({
  ...{ reference, state, begun: subscriptionId !== null, form: newChangeForm(id, now()) },
})

const done = { pause: 'paused', resume: 'resumed', stop: 'stopped' } as const

type Wish = { plan: DeskPlan; kind: StepKind; form: FormData; by: Admitted['by'] }

/** Takes a step that the giver asked for, and leads to her plan; or answers with what is wrong and everything typed. */
export async function commitStep({ plan, kind, form, by }: Wish) {
  const typed = typedStep(form)
  const refuse = (faults: StepFaults, status = 422) =>
    data({ faults, typed }, { status, headers: deskHeaders })
  const id = readChangeFormId(typed.form, { planId: plan.id, now: now() })
  if (!id || !plan.subscriptionId) return refuse({ refusal: 'form_stale' }, 409)
  const read = readStep({ plan, kind, form })
  if ('faults' in read) return refuse(read.faults)
  const wish = { id, planId: plan.id, change: read.change, why: read.why, by, now: now() }
  const changed = await changeForGiver(wish)
  if (!changed.ok) return refuse({ refusal: changed.refusal }, 409)
  const told = changed.value.state === 'wanted' ? 'waiting' : done[kind]
  return redirect(`/staff/plans/${plan.reference}?done=${told}`, 303)
}

export const typedStep = (form: FormData) => ({
  ...{ form: typedText(form, 'form'), why: typedText(form, 'why') },
  ...{ number: typedText(form, 'number'), months: typedText(form, 'months') },
})

function readStep({ plan, kind, form }: Pick<Wish, 'plan' | 'kind' | 'form'>) {
  const why = readText(form, 'why', { longest: 300 })
  const months = kind === 'pause' ? readPauseChange(form) : undefined
  const isNamed = kind !== 'stop' || typedText(form, 'number').trim() === plan.reference
  const faults: StepFaults = {
    ...(!why.ok && { why: why.refusal }),
    ...(months && !months.ok && { months: months.refusal }),
    ...(!isNamed && { number: 'number' as const }),
  }
  if (!why.ok || !isNamed || (months && !months.ok)) return { faults }
  const change = months ? months.value : { kind: kind as 'resume' | 'stop' }
  return { why: why.value, change: change as Parameters<typeof changeForGiver>[0]['change'] }
}
