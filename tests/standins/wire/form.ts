/** What a form body or a query says once its brackets are read: texts, and texts by name at any depth. */
export type FormTree = { [name: string]: FormTree | string }

/** Deeper than Stripe's API goes anywhere; a guard against bodies made of brackets. */
const DEEPEST = 12

const decode = (text: string) => decodeURIComponent(text.replaceAll('+', ' '))

/** `a[b][0]` as its parts `a`, `b`, `0`; an empty bracket stays an empty part. */
function partsOf(key: string): string[] {
  const open = key.indexOf('[')
  if (open < 1) return [key]
  const inside = [...key.slice(open).matchAll(/\[([^[\]]*)\]/g)].map((match) => match[1] ?? '')
  return [key.slice(0, open), ...inside]
}

function branchOf(tree: FormTree, name: string): FormTree {
  const there = tree[name]
  if (typeof there === 'object') return there
  const made: FormTree = Object.create(null)
  tree[name] = made
  return made
}

function place(tree: FormTree, key: string, value: string): void {
  const parts = partsOf(key).slice(0, DEEPEST)
  let at = tree
  for (const part of parts.slice(0, -1)) at = branchOf(at, part)
  const last = parts.at(-1) ?? key
  at[last === '' ? String(Object.keys(at).length) : last] = value
}

/**
 * Reads a form body or query with nested names, as Stripe's API takes them: `a[b]=1`, `list[0]=x`, `list[]=x`.
 * Answers undefined when a percent sequence is broken.
 */
export function readForm(text: string): FormTree | undefined {
  try {
    return treeOf(text.split('&').filter((pair) => pair !== ''))
  } catch (error) {
    // decodeURIComponent throws this for text that a client made, which is no bug of ours.
    if (error instanceof URIError) return undefined
    throw error
  }
}

function treeOf(pairs: string[]): FormTree {
  const tree: FormTree = Object.create(null)
  for (const pair of pairs) {
    const cut = pair.indexOf('=')
    const name = decode(cut < 0 ? pair : pair.slice(0, cut))
    place(tree, name, cut < 0 ? '' : decode(pair.slice(cut + 1)))
  }
  return tree
}

/** The same tree from JSON, so that forms and JSON bodies are read by one set of rules. */
export function treeOfJson(value: object): FormTree {
  const tree: FormTree = Object.create(null)
  for (const [name, one] of Object.entries(value)) {
    if (one === null || one === undefined) continue
    tree[name] = typeof one === 'object' ? treeOfJson(one) : String(one)
  }
  return tree
}
