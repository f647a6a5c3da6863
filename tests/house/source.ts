import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** One file of the project, read and parsed. `path` is relative to the project, with slashes. */
export type Source = { path: string; text: string; ast: ts.SourceFile }

/** Where a rule is broken; `says` completes the sentence that the place begins. */
export type Fault = { path: string; line: number; says: string }

export type Rule = (sources: Source[]) => Fault[]

export const sourceOf = (path: string, text: string): Source => ({
  path,
  text,
  ast: ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true),
})

const roots = ['app', 'emails', 'prisma', 'tests']
const written = /\.(tsx?|mjs|js|css)$/
const passedBy = new Set(['generated', 'node_modules', '.tmp', 'migrations'])

/** Every file that somebody wrote, from the disk. */
export const readSources = (): Source[] =>
  roots.flatMap(filesUnder).map((path) => sourceOf(path, readFileSync(path, 'utf8')))

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name).replaceAll('\\', '/')
    if (entry.isDirectory()) return passedBy.has(entry.name) ? [] : filesUnder(path)
    return written.test(entry.name) ? [path] : []
  })
}

export const lineOf = (source: Source, node: ts.Node): number =>
  source.ast.getLineAndCharacterOfPosition(node.getStart(source.ast)).line + 1

/** Every node of a file, outermost first. */
export function nodesOf(source: Source): ts.Node[] {
  const nodes: ts.Node[] = []
  const visit = (node: ts.Node) => {
    nodes.push(node)
    ts.forEachChild(node, visit)
  }
  visit(source.ast)
  return nodes
}

export const faultAt = (source: Source, node: ts.Node, says: string): Fault => ({
  path: source.path,
  line: lineOf(source, node),
  says,
})

export const isScript = ({ path }: Source): boolean => /\.(tsx?|mjs|js)$/.test(path)
