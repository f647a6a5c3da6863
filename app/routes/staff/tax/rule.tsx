import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listObjectHistory } from '#app/domain/history/list-object-history.server.ts'
import { listLaw } from '#app/domain/tax/list-law.server.ts'
import { readRule, type TaxFormErrors, typedRule, valueAsTyped } from '#app/domain/tax/rule-form.ts'
import { saveRule } from '#app/domain/tax/save-rule.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { now } from '#app/platform/clock.server.ts'
import { legalDate } from '#app/values/period.ts'
import { notFound } from '../../frame.server.ts'
import { pageHeaders } from '../../page-headers.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { deskMeta, deskPage } from '../desk-page.ts'
import { madeId } from '../made-id.ts'
import { lastSaved } from '../meanwhile.server.ts'
import { shownVersion } from '../shown-version.ts'
import type { LawAnswer } from './law-form.tsx'
import { RulePage } from './rule-page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) =>
  deskMeta(loaded?.desk, (text) => text.tax.rules.one)

export const headers = pageHeaders

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await admit(request, 'tax.view')
  const id = madeId(params.id)
  const rule = (await listLaw()).rules.find((one) => one.id === id)
  if (id && !rule) throw notFound()
  const lines = rule ? await listObjectHistory(`tax-rule/${rule.id}`) : []
  const { version = 0 } = rule ?? {}
  return deskPage({ desk, id, version, lines, current: asTyped(rule, desk.locale) })
}

function asTyped(
  rule: Awaited<ReturnType<typeof listLaw>>['rules'][number] | undefined,
  locale: Locale,
) {
  if (!rule) return { rule: 'person_gift_least', country: 'SE', checkedOn: legalDate(now()) }
  const { validFrom, validTo, sourceUrl, checkedOn, country, value } = rule
  const typed = valueAsTyped(rule.rule, value, locale === 'en' ? '.' : ',')
  return { rule: rule.rule, country, validFrom, validTo, sourceUrl, checkedOn, value: typed }
}

const again = deskPage<LawAnswer>

export async function action({ request, params }: ActionFunctionArgs) {
  const { by } = await admit(request, 'tax.edit')
  const form = await readForm(request)
  const typed = typedRule(form)
  const id = madeId(params.id)
  if (id && !(await listLaw()).rules.some((one) => one.id === id)) throw notFound()
  const read = readRule(form)
  if (!read.ok) return again({ typed, errors: read.errors }, 422)
  const version = shownVersion(form)
  const saved = await saveRule({ id, content: read.value, version, by, now: now() })
  if (saved.ok) return redirect(`/staff/tax/rules/${saved.value.id}?done=saved`, 303)
  const errors: TaxFormErrors = { validFrom: 'begins_twice' }
  if (saved.refusal === 'begins_twice') return again({ typed, errors }, 422)
  const meanwhile = { saved: id ? await lastSaved(`tax-rule/${id}`) : undefined }
  return again({ typed, errors: {}, meanwhile }, 409)
}

export default function TaxRule() {
  return <RulePage shown={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
