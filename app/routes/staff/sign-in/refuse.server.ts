import { data } from '@remix-run/node'
import { deskHeaders } from '../desk-page.ts'

/** Too many tries: the same for everybody, with when to come back. */
export const tooMany = () =>
  data(
    { refusal: 'too_many' as const },
    { status: 429, headers: { ...deskHeaders, 'Retry-After': '60' } },
  )

/** A form at the door that is refused, shown again. */
export const refuse = <Answer extends object>(answer: Answer, status = 422) =>
  data(answer, { status, headers: deskHeaders })
