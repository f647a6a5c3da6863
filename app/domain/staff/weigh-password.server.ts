import type { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { checkPasswordShape, type Owner, ownWords, type PasswordRefusal } from './password.ts'

let scale: Promise<ZxcvbnFactory> | undefined

/** Unpacked when the first password is chosen: 49 000 broken ones and the keyboards' patterns, all of it here. */
const theScale = () => {
  scale ??= unpackScale()
  return scale
}

async function unpackScale(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ])
  return new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })
}

/** The estimate looks at so many characters; its work grows faster than the length. */
const weighed = 64

/** Fewer than 10⁸ guesses (score 3): a broken password, or one made of broken ones, repetitions, rows of keys, years. */
const leastScore = 3

/** Whether somebody may choose this password; says why not. */
export async function weighPassword(
  password: string,
  owner: Owner,
): Promise<Outcome<string, PasswordRefusal>> {
  const shaped = checkPasswordShape(password, owner)
  if (!shaped.ok) return shaped
  const { score } = (await theScale()).check(password.slice(0, weighed), ownWords(owner))
  return score < leastScore ? refused('password_known') : done(password)
}
