import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import type { PlanChange } from '#app/domain/plans/changes/change.ts'
import type { ChangeFieldRefusal } from '#app/domain/plans/changes/change-form.ts'
import {
  newChangeForm,
  readChangeFormId,
} from '#app/domain/plans/changes/change-form-seal.server.ts'
import { changePlan } from '#app/domain/plans/changes/change-plan.server.ts'
import { findOwnPlan } from '#app/domain/plans/find-own-plan.server.ts'
import type { PlanView } from '#app/domain/plans/plan-view.ts'
import { findGiver } from '#app/domain/supporters/find-giver.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { typedText } from '#app/values/field.ts'
import type { Outcome } from '#app/values/outcome.ts'
import { privateForm } from '../act/private-form.ts'
import { loadFrame, localeOf, notFound } from '../frame.server.ts'
import { readForm } from '../read-form.server.ts'
import { changeStatus } from './change-words.ts'

type Args = Pick<LoaderFunctionArgs, 'params'>

/** The plan that is named in the address, of the giver whose word stands before it; 404 for anything else, another giver's plan included. */
export async function openOwnPlan({ params }: Args) {
  const locale = localeOf(params)
  const token = params.token ?? ''
  const giver = await findGiver(token)
  const plan = giver && (await findOwnPlan(giver.id, { number: params.plan ?? '', locale }))
  if (!plan) throw notFound()
  return { locale, token, giver, plan }
}

/** What every page of a change shows. Opening it changes nothing: programs that look through letters open it too. */
export async function loadChange<More extends object>(
  { request, params }: LoaderFunctionArgs,
  more: (plan: PlanView) => Promise<More> | More,
) {
  const frame = await loadFrame({ request, params })
  const { token, plan } = await openOwnPlan({ params })
  const shown = { frame, token, plan, form: newChangeForm(plan.id, now()), more: await more(plan) }
  return data(shown, { headers: privateForm })
}

type Read = (form: FormData, plan: PlanView) => Outcome<PlanChange, ChangeFieldRefusal>

/** Makes the change that a form asks for, and leads to the giver's page, which says what holds now; or shows the form again with why not. */
export async function submitChange({ request, params }: ActionFunctionArgs, read: Read) {
  const { locale, token, plan } = await openOwnPlan({ params })
  const form = await readForm(request)
  const typed = Object.fromEntries([...form.keys()].map((name) => [name, typedText(form, name)]))
  const id = readChangeFormId(typed.form ?? '', { planId: plan.id, now: now() })
  if (!id) return refuse(typed, { refusal: 'form_stale' as const })
  const wanted = read(form, plan)
  if (!wanted.ok) return refuse(typed, { wrong: wanted.refusal })
  const wish = { id, planId: plan.id, change: wanted.value, askedBy: 'giver', now: now() }
  const changed = await changePlan(wish)
  if (!changed.ok) return refuse(typed, { refusal: changed.refusal })
  return redirect(`/${locale}/giving/${token}?change=${changed.value.id}`, 303)
}

type Why = { wrong?: ChangeFieldRefusal; refusal?: keyof typeof changeStatus }

const refuse = (typed: Record<string, string>, why: Why) =>
  data(
    { typed, ...why },
    { status: why.refusal ? changeStatus[why.refusal] : 422, headers: privateForm },
  )
