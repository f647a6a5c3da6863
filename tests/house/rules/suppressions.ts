import ts from 'typescript'
import { commentsOf } from '../comments.ts'
import { faultAt, nodesOf, type Rule } from '../source.ts'

const never = /@ts-(ignore|nocheck)|eslint-disable|prettier-ignore|istanbul ignore|v8 ignore/
/** A suppression that says, in at least three words, why. */
const reasoned = /(@ts-expect-error[:\s]+|biome-ignore\s+[\w/]+:\s*)\S+\s+\S+\s+\S+/
const suppresses = /@ts-expect-error|biome-ignore/

/** No `any`; no suppression without its reason. */
export const suppressions: Rule = (sources) =>
  sources.flatMap((source) => [
    ...nodesOf(source)
      .filter((node) => node.kind === ts.SyntaxKind.AnyKeyword)
      .map((node) => faultAt(source, node, 'says any')),
    ...commentsOf(source)
      .filter(({ text }) => never.test(text) || (suppresses.test(text) && !reasoned.test(text)))
      .map(({ line }) => ({ path: source.path, line, says: 'suppresses without a reason' })),
  ])
