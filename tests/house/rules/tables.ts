import ts from 'typescript'
import { isStore, isTest } from '../places.ts'
import { faultAt, nodesOf, type Rule, type Source } from '../source.ts'

const raw = /^\$(queryRaw|executeRaw)(Unsafe)?$/
const modelCalls =
  /^(find(Unique|First)(OrThrow)?|findMany|create|createMany|createManyAndReturn|update|updateMany|updateManyAndReturn|upsert|delete|deleteMany|count|aggregate|groupBy)$/

/** Whoever may speak to the database without being a store: the neighbour itself, and the makers of its tables. */
const neighbours = /^app\/platform\/(db\.server\.ts|migrations\/|postgres\/)/

const mayName = ({ path }: Source): boolean =>
  isStore(path) || isTest(path) || neighbours.test(path) || !path.startsWith('app/')

/** Tables are named in stores only: no raw SQL and no model of the ORM anywhere else. */
export const tables: Rule = (sources) =>
  sources
    .filter((source) => !mayName(source))
    .flatMap((source) =>
      nodesOf(source)
        .filter((node) => namesTable(node))
        .map((node) => faultAt(source, node, `names a table outside a store: ${short(node)}`)),
    )

function namesTable(node: ts.Node): boolean {
  if (ts.isTaggedTemplateExpression(node))
    return node.tag.getText() === 'Prisma.sql' && speaks(node)
  if (!ts.isPropertyAccessExpression(node)) return false
  if (raw.test(node.name.text)) return true
  const called = ts.isCallExpression(node.parent) && node.parent.expression === node
  return called && modelCalls.test(node.name.text) && isModel(node.expression)
}

/** A fragment that only joins others names nothing. */
const speaks = ({ template }: ts.TaggedTemplateExpression): boolean =>
  /\b(from|into|update|join)\s+["\w]/i.test(template.getText())

/** `db().order`, `tx.order`, `on.order`. */
const isModel = (node: ts.Expression): boolean =>
  ts.isPropertyAccessExpression(node) &&
  /^(db\(\)|tx|on|client|prisma)$/.test(node.expression.getText())

const short = (node: ts.Node) => node.getText().replace(/\s+/g, ' ').slice(0, 60)
