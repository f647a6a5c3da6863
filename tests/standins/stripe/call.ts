import { badParam, badRequest, type Refusal } from '#tests/standins/stripe/refusal.ts'
import type { FormTree } from '#tests/standins/wire/form.ts'
import { list, type Params, readParams, text } from '#tests/standins/wire/params.ts'
import type { World } from '#tests/standins/world.ts'

/** One API call: its parameters, unread, and the names from its path. */
export interface Call {
  tree: FormTree
  names: Record<string, string>
  path: string
}

/** Answers a call with an object, or with a refusal. */
export type Verb = (world: World, call: Call) => object

export const expandRules: Params = { expand: list(text(), 20) }

/** Reads a call's parameters, `expand` included, or says what is wrong with them. */
export function readCall<T extends object>(rules: Params, call: Call): T | Refusal {
  const read = readParams<T>({ ...rules, ...expandRules }, call.tree)
  return read.ok ? read.value : badParam(read.bad)
}

export const unsupported = (what: string): Refusal =>
  badRequest(`This stand-in does not speak ${what}.`, 'standin_unsupported')
