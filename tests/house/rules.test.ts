import { describe, expect, it } from 'vitest'
import { importReds } from './reds/imports.ts'
import type { Red } from './reds/red.ts'
import { shapeReds } from './reds/shape.ts'
import { wordReds } from './reds/words.ts'
import { type RuleName, rules } from './rules/all.ts'
import { type Rule, sourceOf } from './source.ts'

/** For each rule, code that keeps it and code that breaks it. A rule without them does not compile. */
const reds: Record<RuleName, Red> = { ...importReds, ...shapeReds, ...wordReds }

const faultsIn = (rule: Rule, files: Record<string, string>) =>
  rule(Object.entries(files).map(([path, text]) => sourceOf(path, text)))

describe.each(Object.entries<Red>(reds))('the rule "%s"', (name, { kept, broken }) => {
  const rule: Rule = rules[name as RuleName]

  it('lets pass what keeps it', () => {
    expect(faultsIn(rule, kept)).toEqual([])
  })

  it.each(broken)('sees where it is broken: %j', (files) => {
    expect(faultsIn(rule, files).length).toBeGreaterThan(0)
  })
})
