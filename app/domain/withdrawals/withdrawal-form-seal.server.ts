import { seal, unseal } from '#app/platform/seal.server.ts'
import { isId, newId } from '#app/values/id.ts'

/** The sealed id that a withdrawal form carries: one statement for each shown form, however often it is sent. It never grows too old. */
export const newWithdrawalForm = (): string => seal('withdrawal-form', newId())

/** The id within; undefined when it is not ours. */
export function readWithdrawalFormId(sealed: string): string | undefined {
  const id = unseal('withdrawal-form', sealed)
  return isId(id) ? id : undefined
}

/** The sealed id that was sent with a form when it is ours, else a new one: without it nothing could be confirmed. */
export function keptWithdrawalForm(form: FormData): string {
  const sent = form.get('form')
  return typeof sent === 'string' && readWithdrawalFormId(sent) ? sent : newWithdrawalForm()
}
