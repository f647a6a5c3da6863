import type { RuleName } from '../rules/all.ts'

/** A project in miniature, file by file. */
export type Files = Record<string, string>

/** Files that keep a rule, and several ways to break it. */
export type Red = { kept: Files; broken: Files[] }

/** So many lines of nothing. */
export const linesOf = (count: number, line = 'a()'): string => `${line}\n`.repeat(count)

/** Reds for some of the rules; the compiler sees which. */
export const redsOf = <Name extends RuleName>(reds: Record<Name, Red>): Record<Name, Red> => reds
