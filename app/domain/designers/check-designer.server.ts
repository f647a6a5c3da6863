import type { Actor } from '#app/domain/history/history.ts'
import { checkFileName } from '#app/domain/stories/identity-check/check-file-name.ts'
import {
  type CheckedText,
  checkTexts,
  type Finding,
  type Secrets,
} from '#app/domain/stories/identity-check/check-texts.ts'
import { findSecrets } from '#app/domain/vault/find-secrets.server.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { wasKept } from './was-kept.server.ts'

type Wish = {
  id: string
  texts: readonly CheckedText[]
  /** Of a file that is sent; found in it, `where` is "file". */
  fileName?: string
  by: Extract<Actor, { kind: 'staff' }>
  now: Date
}

/** Nothing of hers is known: only what gives anybody away is searched for. */
const nothing: Secrets = {
  ...{ names: [], aliases: [], numbers: [], emails: [], dates: [], places: [] },
}

/**
 * Searches what is said of a designer for whatever could tell who she is: what the vault has of her, and numbers, days and addresses of
 * anybody. Of a designer whose identity was never kept only the latter. Refused while one is kept and the vault cannot be asked.
 */
export async function checkDesigner(wish: Wish): Promise<Outcome<Finding[], 'vault_shut'>> {
  const { id, by, now } = wish
  const subject = `designer/${id}` as const
  const secrets = await findSecrets({ subject, by, now })
  if (secrets.ok) return done(searched(wish, secrets.value))
  if (secrets.refusal !== 'nothing_kept' && (await wasKept(subject))) return refused('vault_shut')
  return done(searched(wish, nothing))
}

const searched = ({ texts, fileName = '' }: Wish, secrets: Secrets): Finding[] => [
  ...checkTexts(texts, secrets),
  ...checkFileName(fileName, secrets),
]
