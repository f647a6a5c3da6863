import ts from 'typescript'
import type { Source } from './source.ts'

export type Comment = { text: string; line: number; lines: number }

/** Every comment of a script or stylesheet, as the scanner sees it: never one inside a string. */
export function commentsOf(source: Source): Comment[] {
  const found = new Map<number, Comment>()
  const visit = (node: ts.Node) => {
    for (const range of rangesAround(source, node)) found.set(range.pos, commentAt(source, range))
    ts.forEachChild(node, visit)
  }
  visit(source.ast)
  for (const range of rangesAround(source, source.ast.endOfFileToken)) {
    found.set(range.pos, commentAt(source, range))
  }
  return [...found.values()]
}

function rangesAround({ text }: Source, node: ts.Node): ts.CommentRange[] {
  // Text between tags is no code: what looks like a comment there is shown.
  if (ts.isJsxText(node)) return []
  return [
    ...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []),
    ...(ts.getTrailingCommentRanges(text, node.getEnd()) ?? []),
  ]
}

function commentAt({ text, ast }: Source, { pos, end }: ts.CommentRange): Comment {
  const at = (position: number) => ast.getLineAndCharacterOfPosition(position).line
  return { text: text.slice(pos, end), line: at(pos) + 1, lines: at(end) - at(pos) + 1 }
}
