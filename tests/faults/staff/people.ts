import { keepCodeSecret } from '#app/domain/staff/keep-code-secret.server.ts'
import { useEnvironment } from '#app/platform/env/env.server.ts'
import { newCodeSecret } from '#app/platform/one-time-codes.server.ts'
import { hashPassword } from '#app/platform/password-hash.server.ts'
import { newId } from '#app/values/id.ts'
import { testEnvironment } from '#tests/make/environment.ts'
import { codeAt, goodPassword } from '#tests/make/sign-in.ts'
import type { Visitor } from '#tests/make/visitor.ts'
import type { Scene } from '../shop/scene.ts'

export type Hired = { id: string; email: string; secret: string }

/** People with passwords and one-time codes in a running shop's database. */
export async function hirePeople(scene: Scene, count: number): Promise<Hired[]> {
  useEnvironment(testEnvironment({ vaultKey: scene.settings.VAULT_KEY ?? '' }))
  const hash = await hashPassword(goodPassword)
  const people = Array.from({ length: count }, (_, place) => ({
    ...{ id: newId(), secret: newCodeSecret() },
    email: `person-${String(place).padStart(3, '0')}@prov.example`,
  }))
  for (const { id, email, secret } of people) {
    await scene.ask(
      `INSERT INTO staff_member (id, email, name, role, locale, password_hash, code_secret)
       VALUES ($1, $2, 'Prov', 'owner', 'en', $3, $4)`,
      [id, email, hash, keepCodeSecret(id, secret)],
    )
  }
  return people
}

/** Sends the sign-in form once, as a visitor of this address behind our proxy. */
export const tryToSignIn = (
  visitor: Visitor,
  { email, password, address }: { email: string; password: string; address: string },
) =>
  visitor.ask('/staff/sign-in', {
    form: { email, password },
    headers: { 'x-forwarded-for': address },
  })

/** Comes in by password and code; answers why not, or nothing. Each code opens once: `early` sends the one before, and leaves the present one for the next time. */
export async function comeIn(
  visitor: Visitor,
  { email, secret }: Hired,
  { address, early = false }: { address: string; early?: boolean },
): Promise<string | undefined> {
  const half = await tryToSignIn(visitor, { email, password: goodPassword, address })
  if (half.status !== 303) return `the password was answered ${half.status}`
  const form = { code: codeAt(secret, new Date(Date.now() - (early ? 30_000 : 0))) }
  const entered = await visitor.ask('/staff/sign-in/second', { form })
  if (entered.status !== 303) return `the code was answered ${entered.status}`
  const { status } = await visitor.ask('/staff')
  return status === 200 ? undefined : `the desk was answered ${status}`
}
