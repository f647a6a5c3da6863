import { data } from '@remix-run/node'
import { readText, typedText } from '#app/values/field.ts'
import { readForm } from '../read-form.server.ts'
import { deskHeaders } from './desk-page.ts'

/** Why something no longer needs a person, as somebody typed it; or the answer that asks for it again with what she typed. */
export async function readWhy(request: Request) {
  const form = await readForm(request)
  const why = readText(form, 'why', { longest: 300 })
  if (why.ok) return { ok: true, why: why.value } as const
  const again = { typed: typedText(form, 'why'), refusal: why.refusal }
  return { ok: false, answer: data(again, { status: 422, headers: deskHeaders }) } as const
}
