import ts from 'typescript'
import { nodesOf, type Source } from './source.ts'

export type FunctionNode =
  | ts.FunctionDeclaration
  | ts.FunctionExpression
  | ts.ArrowFunction
  | ts.MethodDeclaration

/** Every function with a body, and the name it goes by ("" for one that has none). */
export const functionsOf = (source: Source): { node: FunctionNode; name: string }[] =>
  nodesOf(source).flatMap((node) =>
    isFunction(node) && node.body ? [{ node, name: nameOf(node) }] : [],
  )

export const isFunction = (node: ts.Node): node is FunctionNode =>
  ts.isFunctionDeclaration(node) ||
  ts.isFunctionExpression(node) ||
  ts.isArrowFunction(node) ||
  ts.isMethodDeclaration(node)

function nameOf(node: FunctionNode): string {
  if (node.name) return node.name.getText()
  const holder = node.parent
  return ts.isVariableDeclaration(holder) || ts.isPropertyAssignment(holder)
    ? holder.name.getText()
    : ''
}

/** Lines from the first to the last of a node, its doc comment apart. */
export function linesOf(source: Source, node: ts.Node): number {
  const at = (position: number) => source.ast.getLineAndCharacterOfPosition(position).line
  return at(node.getEnd()) - at(node.getStart(source.ast)) + 1
}

export type Exported = { name: string; node: ts.Node; statement: ts.Statement; isFunction: boolean }

/** What a file exports by value where it is declared. */
export function exportedValues(source: Source): Exported[] {
  return source.ast.statements.flatMap((statement): Exported[] => {
    if (!isExported(statement)) return []
    if (ts.isVariableStatement(statement)) return variables(statement)
    if (!ts.isFunctionDeclaration(statement) && !ts.isClassDeclaration(statement)) return []
    const isFunction = ts.isFunctionDeclaration(statement)
    return [{ name: statement.name?.text ?? 'default', node: statement, statement, isFunction }]
  })
}

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)

const variables = (statement: ts.VariableStatement): Exported[] =>
  statement.declarationList.declarations.map((node) => ({
    ...{ name: node.name.getText(), node, statement },
    isFunction: node.initializer !== undefined && isFunction(node.initializer),
  }))

/** The doc comment of an exported declaration, as it is written. */
export function docOf(source: Source, { statement }: Exported): string | undefined {
  const comments = ts.getLeadingCommentRanges(source.text, statement.getFullStart()) ?? []
  const texts = comments.map(({ pos, end }) => source.text.slice(pos, end))
  return texts.findLast((text) => text.startsWith('/**'))
}
