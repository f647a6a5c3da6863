import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import type { Permission } from '#app/domain/staff/permissions.ts'
import { isDay } from '#app/values/day.ts'
import { typedText } from '#app/values/field.ts'
import { isId } from '#app/values/id.ts'
import { readForm } from '../../read-form.server.ts'
import { admit } from '../admit.server.ts'
import { hideSought, soughtName } from './sought.server.ts'

/** Closed choices and days alone stand in an address; whatever else was typed into one of these fields may be about a person. */
const isChoice = (value: string): boolean =>
  isDay(value) || isId(value) || /^([a-z_]{1,40}|\d{1,3})$/.test(value)

const isName = (name: string): boolean => /^[a-z]{1,40}$/.test(name) && name !== 'words'

/** More filters no list has. */
const most = 12

/**
 * The action of a list that searches among people. Its form is sent and not asked for, since what is asked for stays in the address: who is searched for is
 * sealed there, and so the list can still be paged, taken out and come back to.
 */
export const seek =
  (permission: Permission) =>
  async ({ request }: ActionFunctionArgs): Promise<Response> => {
    await admit(request, permission)
    const form = await readForm(request)
    const words = typedText(form, 'words')
    const chosen = [...form]
      .flatMap(([name, value]) =>
        typeof value === 'string' && isName(name) && isChoice(value) ? [[name, value]] : [],
      )
      .slice(0, most)
    const query = new URLSearchParams(chosen)
    if (words.trim() !== '') query.set(soughtName, hideSought(words))
    const home = new URL(request.url).pathname.replace(/\.data$/, '')
    return redirect(query.size > 0 ? `${home}?${query}` : home, 303)
  }
