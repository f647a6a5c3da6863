import type { FormTree } from '#tests/standins/wire/form.ts'

/** What one parameter may be. Lists and groups nest. */
export type Param = { required?: boolean } & (
  | { kind: 'text'; longest?: number }
  | { kind: 'whole'; least?: number; most?: number }
  | { kind: 'flag' }
  | { kind: 'choice'; of: readonly string[] }
  | { kind: 'group'; of: Params }
  | { kind: 'list'; of: Param; most?: number }
  | { kind: 'metadata' }
  | { kind: 'anything' }
)

export type Params = Record<string, Param>

/** Why a parameter is refused: Stripe's code for it, its name with brackets, and a sentence. */
export interface BadParam {
  code: string
  param: string
  message: string
}

export type Read<T> = { ok: true; value: T } | { ok: false; bad: BadParam }

export const text = (longest = 5000): Param => ({ kind: 'text', longest })
export const whole = (least = 0, most = 99_999_999): Param => ({ kind: 'whole', least, most })
export const choice = (...of: string[]): Param => ({ kind: 'choice', of })
export const group = (of: Params): Param => ({ kind: 'group', of })
export const list = (of: Param, most = 100): Param => ({ kind: 'list', of, most })
export const flag: Param = { kind: 'flag' }
export const metadata: Param = { kind: 'metadata' }
export const anything: Param = { kind: 'anything' }
export const required = (param: Param): Param => ({ ...param, required: true })

class Refused extends Error {
  readonly bad: BadParam
  constructor(bad: BadParam) {
    super(bad.message)
    this.bad = bad
  }
}

const refuse = (code: string, param: string, message: string): never => {
  throw new Refused({ code, param, message })
}

/** Reads a tree by its rules. The caller names the type that the rules describe. */
export function readParams<T>(rules: Params, tree: FormTree): Read<T> {
  try {
    return { ok: true, value: readGroup(rules, tree, '') as T }
  } catch (error) {
    // The first fault found leaves the recursion by a throw of our own; anything else is a bug.
    if (error instanceof Refused) return { ok: false, bad: error.bad }
    throw error
  }
}

function readGroup(rules: Params, tree: FormTree, path: string): Record<string, unknown> {
  const value: Record<string, unknown> = {}
  const pathOf = (name: string) => (path === '' ? name : `${path}[${name}]`)
  for (const name of Object.keys(tree)) {
    if (Object.hasOwn(rules, name)) continue
    const at = pathOf(name)
    if (name === 'payment_method_types') refuseMethodTypes(at)
    refuse('parameter_unknown', at, `Received unknown parameter: ${at}`)
  }
  for (const [name, rule] of Object.entries(rules)) {
    const given = tree[name]
    if (given !== undefined && given !== '') value[name] = readOne(rule, given, pathOf(name))
    else if (rule.required) {
      refuse('parameter_missing', pathOf(name), `Missing required param: ${pathOf(name)}.`)
    }
  }
  return value
}

/** Gone since 2026-09-30.endive; callers choose by allowed_ and excluded_payment_method_types. */
function refuseMethodTypes(path: string): never {
  return refuse(
    'payment_method_types_no_longer_supported',
    path,
    'payment_method_types is no longer supported in this API version.',
  )
}

function readOne(rule: Param, given: FormTree | string, path: string): unknown {
  if (rule.kind === 'anything') return given
  if (typeof given === 'string') return readScalar(rule, given, path)
  if (rule.kind === 'group') return readGroup(rule.of, given, path)
  if (rule.kind === 'metadata') return readMetadata(given, path)
  if (rule.kind === 'list') return readList(rule, given, path)
  return refuse(
    'parameter_invalid_string_empty',
    path,
    `Invalid ${path}: a single value is wanted.`,
  )
}

function readScalar(rule: Param, given: string, path: string): unknown {
  if (rule.kind === 'whole') return readWhole(rule, given, path)
  if (rule.kind === 'text') return readText(rule.longest ?? 5000, given, path)
  if (rule.kind === 'flag') {
    if (given === 'true' || given === 'false') return given === 'true'
    return refuse('parameter_invalid_boolean', path, `Invalid boolean: ${given}`)
  }
  if (rule.kind === 'choice') {
    if (rule.of.includes(given)) return given
    return refuse('', path, `Invalid ${path}: must be one of ${rule.of.join(', ')}`)
  }
  return refuse('', path, `Invalid ${rule.kind === 'list' ? 'array' : 'object'}`)
}

function readWhole(rule: { least?: number; most?: number }, given: string, path: string): number {
  if (!/^-?\d{1,15}$/.test(given)) {
    return refuse('parameter_invalid_integer', path, `Invalid integer: ${given}`)
  }
  const value = Number(given)
  if (value < (rule.least ?? 0) || value > (rule.most ?? Number.MAX_SAFE_INTEGER)) {
    return refuse('parameter_invalid_integer', path, `Invalid integer: ${given} is out of range`)
  }
  return value
}

function readText(longest: number, given: string, path: string): string {
  if ([...given].length <= longest) return given
  return refuse('', path, `Invalid string: must be at most ${longest} characters`)
}

function readList(rule: { of: Param; most?: number }, given: FormTree, path: string): unknown[] {
  const names = Object.keys(given)
  if (names.some((name) => !/^\d{1,6}$/.test(name))) refuse('', path, 'Invalid array')
  if (names.length > (rule.most ?? 100)) {
    refuse('', path, `Array ${path} exceeded maximum ${rule.most ?? 100} allowed elements.`)
  }
  const sorted = names.map(Number).sort((a, b) => a - b)
  return sorted.map((at) => readOne(rule.of, given[at] ?? '', `${path}[${at}]`))
}

function readMetadata(given: FormTree, path: string): Record<string, string> {
  const names = Object.keys(given)
  if (names.length > 50) refuse('', path, 'Metadata can have up to 50 keys.')
  const value: Record<string, string> = {}
  for (const name of names) {
    const one = given[name]
    if (typeof one !== 'string') return refuse('', `${path}[${name}]`, 'Metadata values are texts.')
    if (name.length > 40) refuse('', path, 'Metadata keys can have up to 40 characters.')
    if (one.length > 500)
      refuse('', `${path}[${name}]`, 'Metadata values can have up to 500 characters.')
    if (one !== '') value[name] = one
  }
  return value
}
