import { data } from '@remix-run/node'
import { findOrganisation } from '#app/domain/organisation/find-organisation.server.ts'
import { prefillWithdrawal } from '#app/domain/withdrawals/prefill-withdrawal.server.ts'
import { statementOf } from '#app/domain/withdrawals/statement.ts'
import type { WithdrawalRequest } from '#app/domain/withdrawals/withdrawal.ts'
import {
  readWithdrawal,
  type TypedWithdrawal,
  typedWithdrawal,
  type WithdrawalErrors,
} from '#app/domain/withdrawals/withdrawal-form.ts'
import {
  keptWithdrawalForm,
  newWithdrawalForm,
} from '#app/domain/withdrawals/withdrawal-form-seal.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { loadFrame } from '../frame.server.ts'

type Door = { request: Request; params: { lang?: string } }

/** A fresh form around which step 1 stands, filled in when an order's own page led here. The steps' own addresses only take forms. */
export async function loadWithdraw({ request, params }: Door, path?: string) {
  const token = new URL(request.url).searchParams.get('order')
  const loaded = {
    frame: await loadFrame({ request, params }, path),
    typed: token ? await prefillWithdrawal(token) : undefined,
    form: newWithdrawalForm(),
  }
  return data(loaded, { headers: { 'Cache-Control': 'no-store' } })
}

export type WithdrawAnswer = {
  typed: TypedWithdrawal
  /** The form's sealed id. */
  form: string
  errors?: WithdrawalErrors
  /** There when everything could be read: the words that step 2 shows. */
  statement?: string
  /** Nothing was sent, since the form's own seal could not be read. */
  renewed?: boolean
}

/** Reads what either step sent: the request when it can be read, and what to show in any case. */
export async function readWithdraw(
  form: FormData,
  locale: Locale,
): Promise<{ request: WithdrawalRequest | undefined; answer: WithdrawAnswer }> {
  const read = readWithdrawal(form)
  const shown = { typed: typedWithdrawal(form), form: keptWithdrawalForm(form) }
  if (!read.ok) return { request: undefined, answer: { ...shown, errors: read.errors } }
  const { name: organisation } = await findOrganisation(locale)
  const statement = statementOf({ request: read.value, organisation, locale })
  return { request: read.value, answer: { ...shown, statement } }
}
