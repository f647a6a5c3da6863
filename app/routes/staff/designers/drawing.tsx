import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { changePortrait } from '#app/domain/designers/change-portrait.server.ts'
import { isDrawing } from '#app/domain/designers/drawing.ts'
import { now } from '#app/platform/clock.server.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { loadDesigner } from './load-designer.server.ts'

/** Gives a designer one of Lykta's own drawings, or none. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by, desk } = await admit(request, 'designers.edit')
  const { id = '' } = await loadDesigner(params.id ?? '', desk.locale)
  const word = (await readForm(request)).get('drawing')
  if (!isDrawing(word) && word !== 'none') return redirect(`/staff/designers/${id}/portrait`, 303)
  const portrait = isDrawing(word)
    ? ({ kind: 'drawing', drawing: word } as const)
    : ({ kind: 'none' } as const)
  await changePortrait({ id, portrait, by, now: now() })
  return redirect(`/staff/designers/${id}?done=portrait`, 303)
}

/** Only a form leads here. */
export const loader = () => redirect('/staff/designers')

export { FormOnly as default } from '../form-only.tsx'
