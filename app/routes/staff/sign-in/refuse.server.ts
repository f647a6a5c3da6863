import { data } from '@remix-run/node'
import { deskHeaders } from '../desk-page.ts'
import { atDoor } from './at-door.ts'

/** Too many tries: the same for everybody, with when to come back. On a page of its own it speaks the language that the browser asks for. */
export const tooMany = (request: Request) =>
  data(
    { refusal: 'too_many' as const, desk: 'tooMany' as const, ...atDoor(request) },
    { status: 429, headers: { ...deskHeaders, 'Retry-After': '60' } },
  )

/** A form at the door that is refused, shown again. */
export const refuse = <Answer extends object>(answer: Answer, status = 422) =>
  data(answer, { status, headers: deskHeaders })
