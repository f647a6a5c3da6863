import { parseArgs } from 'node:util'
import { inviteMember } from '#app/domain/staff/invite-member.server.ts'
import { readRole, workingRoles } from '#app/domain/staff/role.ts'
import { parseLocale } from '#app/i18n/locale.ts'
import { now } from '#app/platform/clock.server.ts'
import { env } from '#app/platform/env/env.server.ts'
import { parseEmail } from '#app/values/email.ts'
import type { Terminal } from './with-database.server.ts'

const usage = `staff invite <email> --role ${workingRoles.join('|')} [--name "…"] [--locale sv|nb|en]`

/** Invites somebody to the desk; prints the address that her letter leads to, for the day when letters do not arrive. The exit code is 1 when she is known, 2 when something is missing. */
export async function staffInviteCommand(args: string[], { out, err }: Terminal): Promise<number> {
  const wish = readArguments(args)
  if (!wish) {
    err(usage)
    return 2
  }
  const invited = await inviteMember({ ...wish, by: { kind: 'operator' }, now: now() })
  if (!invited.ok) {
    err(`Somebody with the address "${wish.email}" is at the desk already.`)
    return 1
  }
  out(`A letter to ${wish.email} is on its way. It leads to:`)
  out(`${env().appUrl}/staff/invitation/${invited.value.token}`)
  return 0
}

function readArguments(args: string[]) {
  const options = {
    role: { type: 'string' },
    name: { type: 'string' },
    locale: { type: 'string' },
  } as const
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const email = parseEmail(positionals[0] ?? '')
    const role = readRole(values.role ?? '')
    const locale = parseLocale(values.locale ?? 'sv')
    if (!email.ok || !role || !locale || positionals.length > 1) return undefined
    return { email: email.value, role, locale, name: values.name ?? '' }
  } catch {
    // An option that is none: what may be typed is said instead.
    return undefined
  }
}
