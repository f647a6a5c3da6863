import { done, type Outcome, refused } from './outcome.ts'

export type NameRefusal = 'name_like_address' | 'name_odd'

/**
 * Whether a line is a name, or a place: letters with what stands between them. Nothing that a mail program or a browser would make a link of,
 * since these lines go out in our name: no @, no slash, no dot inside a word.
 */
export function readName(line: string): Outcome<string, NameRefusal> {
  if (/[@/\\:<>]|www\.|\p{L}\.\p{L}{2,}/iu.test(line)) return refused('name_like_address')
  return /^[\p{L}\p{M}\p{N}' ’().,&–-]*$/u.test(line) && /\p{L}/u.test(line)
    ? done(line)
    : refused('name_odd')
}
