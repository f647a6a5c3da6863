import ts from 'typescript'
import { type FunctionNode, functionsOf, isFunction, linesOf } from '../functions.ts'
import { isTest } from '../places.ts'
import { faultAt, isScript, type Rule, type Source } from '../source.ts'

const isRoute = ({ path }: Source): boolean => path.startsWith('app/routes/')

/** A file has at most 200 lines, a route 150. */
export const fileLength: Rule = (sources) =>
  sources.flatMap((source) => {
    const lines = source.text.replace(/\n$/, '').split('\n').length
    const most = isRoute(source) ? 150 : 200
    return lines > most
      ? [{ path: source.path, line: lines, says: `has more than ${most} lines` }]
      : []
  })

/** A function has at most 30 lines, a component 80, a loader or action 25. */
export const functionLength: Rule = (sources) =>
  sources.filter(isScript).flatMap((source) =>
    functionsOf(source).flatMap(({ node, name }) => {
      const most = mostLines(source, node, name)
      const lines = linesOf(source, node)
      return lines > most
        ? [faultAt(source, node, `${name || 'a function'} has ${lines} lines, more than ${most}`)]
        : []
    }),
  )

function mostLines(source: Source, node: FunctionNode, name: string): number {
  if (isRoute(source) && /^(loader|action)$/.test(name)) return 25
  if (source.path.endsWith('.tsx') && /^([A-Z]|$)/.test(name)) return 80
  // What `describe` and `it` are given is a list of sentences, and a literal is a table: neither is a procedure.
  // So is a suite or a set of cases that a test file shares.
  if (isTest(source.path) && /(Suite|Cases)$/.test(name)) return Number.POSITIVE_INFINITY
  const isOutside = isTest(source.path) || source.path.startsWith('prisma/example/')
  return isOutside && (isArgument(node) || isTable(node)) ? Number.POSITIVE_INFINITY : 30
}

/** A function that only writes an object or a list down. */
function isTable({ body }: FunctionNode): boolean {
  if (!body) return false
  if (ts.isParenthesizedExpression(body)) return ts.isObjectLiteralExpression(body.expression)
  if (!ts.isBlock(body)) return ts.isArrayLiteralExpression(body)
  const last = body.statements.at(-1)
  const written = last && ts.isReturnStatement(last) && last.expression
  const isLiteral =
    written && (ts.isObjectLiteralExpression(written) || ts.isArrayLiteralExpression(written))
  return Boolean(isLiteral) && body.statements.slice(0, -1).every(ts.isVariableStatement)
}

const isArgument = (node: FunctionNode): boolean => ts.isCallExpression(node.parent)

/** Signatures that somebody else has chosen. */
const given: Record<string, string> = { 'app/entry.server.tsx': 'Remix calls handleRequest so' }

/** At most three parameters; beyond that, one object with names. */
export const parameters: Rule = (sources) =>
  sources.filter(isScript).flatMap((source) =>
    functionsOf(source)
      .filter(({ node }) => node.parameters.length > 3 && !given[source.path])
      .filter(({ node }) => !(isTest(source.path) && isArgument(node)))
      .map(({ node, name }) =>
        faultAt(source, node, `${name || 'a function'} has ${node.parameters.length} parameters`),
      ),
  )

/** Decisions and loops lie at most two deep within a function. */
export const nesting: Rule = (sources) =>
  sources.filter(isScript).flatMap((source) =>
    functionsOf(source).flatMap(({ node, name }) => {
      const deep = node.body && tooDeep(node.body, 0)
      return deep ? [faultAt(source, deep, `${name || 'a function'} nests more than two deep`)] : []
    }),
  )

function tooDeep(node: ts.Node, depth: number): ts.Node | undefined {
  if (isFunction(node)) return undefined
  const here = depth + (nests(node) ? 1 : 0)
  if (here > 2) return node
  return ts.forEachChild(node, (child) => tooDeep(child, here))
}

/** `else if` goes on with the same decision. */
function nests(node: ts.Node): boolean {
  if (ts.isIfStatement(node))
    return !(ts.isIfStatement(node.parent) && node.parent.elseStatement === node)
  return (
    ts.isIterationStatement(node, false) || ts.isSwitchStatement(node) || ts.isTryStatement(node)
  )
}
