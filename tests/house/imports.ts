import { dirname, join } from 'node:path/posix'
import ts from 'typescript'
import { nodesOf, type Source } from './source.ts'

/** One import: what is named, and the project's file behind it when it is one of ours. `typeOnly` is gone when the program runs. */
export type Import = {
  specifier: string
  target: string | undefined
  typeOnly: boolean
  node: ts.Node
}

const mapped: Record<string, string> = {
  '#app/': 'app/',
  '#emails/': 'emails/',
  '#prisma/': 'prisma/',
  '#tests/': 'tests/',
}

/** The project's path behind a specifier; undefined for a package. */
export function resolve(from: string, specifier: string): string | undefined {
  const bare = specifier.replace(/\?.*$/, '')
  const prefix = Object.keys(mapped).find((candidate) => bare.startsWith(candidate))
  if (prefix) return `${mapped[prefix]}${bare.slice(prefix.length)}`
  return bare.startsWith('.') ? join(dirname(from), bare) : undefined
}

/** What a file imports and re-exports, dynamic imports among it. */
export function importsOf(source: Source): Import[] {
  return nodesOf(source).flatMap((node) => {
    const specifier = specifierOf(node)
    if (specifier === undefined) return []
    const target = resolve(source.path, specifier)
    return [{ specifier, target, typeOnly: isTypeOnly(node), node }]
  })
}

function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
    return textOf(node.moduleSpecifier)
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) {
    return undefined
  }
  return textOf(node.arguments[0])
}

const textOf = (node: ts.Node | undefined) =>
  node && ts.isStringLiteralLike(node) ? node.text : undefined

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isExportDeclaration(node)) {
    return node.isTypeOnly || allTypes(node.exportClause)
  }
  if (!ts.isImportDeclaration(node) || !node.importClause) return false
  const { isTypeOnly, name, namedBindings } = node.importClause
  return isTypeOnly || (!name && allTypes(namedBindings))
}

const allTypes = (bindings: ts.NamedImportBindings | ts.NamedExportBindings | undefined): boolean =>
  bindings !== undefined &&
  (ts.isNamedImports(bindings) || ts.isNamedExports(bindings)) &&
  bindings.elements.length > 0 &&
  bindings.elements.every((element) => element.isTypeOnly)
