/** A page's text as a reader sees it, entities read. */
const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

const attribute = (tag: string, name: string): string | undefined => {
  const value = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]
  return value === undefined ? undefined : unescaped(value)
}

const mainOf = (html: string): string => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? ''

/** What stands in a field of the page's own forms: typed text, the chosen option, the chosen radio; undefined when there is none. */
export function typedIn(html: string, name: string): string | undefined {
  const main = mainOf(html)
  const inputs = (main.match(/<input[^>]*>/g) ?? []).filter(
    (tag) => attribute(tag, 'name') === name,
  )
  const radios = inputs.filter((tag) => attribute(tag, 'type') === 'radio')
  if (radios.length > 0) {
    const chosen = radios.find((tag) => / checked(=""|[ />])/.test(tag))
    return chosen && attribute(chosen, 'value')
  }
  const [input] = inputs
  if (input) return attribute(input, 'value')
  const select = new RegExp(`<select[^>]* name="${name}"[\\s\\S]*?</select>`).exec(main)?.[0] ?? ''
  const option = /<option[^>]* selected[^>]*>/.exec(select)?.[0]
  return option && attribute(option, 'value')
}

/** The sentences of the summary at the top, by the field that each leads to. */
export function summaryOf(html: string): Record<string, string> {
  const summary = /<div[^>]*id="fault-summary"[\s\S]*?<\/ul>/.exec(html)?.[0] ?? ''
  const links = [...summary.matchAll(/<a href="#([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)]
  return Object.fromEntries(
    links.map(([, field = '', sentence = '']) => [field, unescaped(sentence)]),
  )
}

/** The sentence beside a field. */
export function sentenceBeside(html: string, field: string): string | undefined {
  const found = new RegExp(`<p id="${field}-error"[^>]*>([\\s\\S]*?)</p>`).exec(html)?.[1]
  return found === undefined ? undefined : unescaped(found)
}

/** Whether a link to a part of the page's own content leads anywhere. */
export const leadsSomewhere = (html: string, place: string): boolean =>
  new RegExp(`<(?!input[^>]*type="hidden")[^>]* id="${place}"`).test(mainOf(html))

/** The words of the page's own content. */
export const wordsOf = (html: string): string =>
  unescaped(mainOf(html).replace(/<[^>]+>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()
