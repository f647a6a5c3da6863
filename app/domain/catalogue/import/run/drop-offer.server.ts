import { isId } from '#app/values/id.ts'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import { dropOffered } from './run-store.server.ts'

/** Forgets a file that was looked through and is not to be imported after all. */
export async function dropOffer(id: string): Promise<Outcome<undefined, 'not_offered'>> {
  return isId(id) && (await dropOffered(id)) ? done(undefined) : refused('not_offered')
}
