import ts from 'typescript'
import { faultAt, nodesOf, type Rule } from '../source.ts'

const isPage = (path: string): boolean =>
  /^app\/(ui|routes)\/|^app\/(root|entry\.\w+)\.tsx$/.test(path)

/** No inline styles on pages: the content security policy would drop them without a word. */
export const inlineStyles: Rule = (sources) =>
  sources
    .filter(({ path }) => isPage(path))
    .flatMap((source) =>
      nodesOf(source)
        .filter((node) => ts.isJsxAttribute(node) && node.name.getText() === 'style')
        .map((node) => faultAt(source, node, 'has an inline style')),
    )
