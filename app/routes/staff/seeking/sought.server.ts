import { redirect } from '@remix-run/node'
import { now } from '#app/platform/clock.server.ts'
import { hideText, readHiddenText } from '#app/platform/hidden-text.server.ts'

const purpose = 'desk/sought'

/** The name in the address of a list of what was searched for in it. */
export const soughtName = 'sought'

/** As long as the longest e-mail address. */
const longest = 254

/** What was searched for among people, as it may stand in the address of a list. */
export const hideSought = (words: string): string =>
  hideText(
    purpose,
    words
      .replace(/\p{Cc}/gu, ' ')
      .trim()
      .slice(0, longest),
    now(),
  )

/** What the address of a list says was searched for, '' when nothing was; undefined when it can be read no more. */
export function readSought(query: URLSearchParams): string | undefined {
  const hidden = query.get(soughtName)
  return hidden === null ? '' : readHiddenText(purpose, hidden, now())
}

/** The same of a page; throws the way to the list without it when it can be read no more, so that nobody takes everybody for what was found. */
export function soughtIn(request: Request): string {
  const { pathname, searchParams: query } = new URL(request.url)
  const words = readSought(query)
  if (words !== undefined) return words
  query.delete(soughtName)
  query.delete('after')
  const rest = query.toString()
  throw redirect(pathname.replace(/\.data$/, '') + (rest ? `?${rest}` : ''))
}
