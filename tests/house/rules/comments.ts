import ts from 'typescript'
import { commentsOf } from '../comments.ts'
import { docOf, type Exported, exportedValues, linesOf } from '../functions.ts'
import { isTest, isVerb, storeyOf } from '../places.ts'
import { type Fault, faultAt, isScript, type Rule, type Source } from '../source.ts'

/** What Remix calls in a route module, and what each is for, is known to whoever opens one. */
const conventions =
  /^(loader|action|meta|headers|links|handle|default|shouldRevalidate|ErrorBoundary|Layout|handleError)$/

const isPublic = ({ path }: Source): boolean =>
  path.startsWith('app/') || path.startsWith('emails/')

const isKnown = ({ path }: Source, { name, statement }: Exported): boolean =>
  storeyOf(path) === 'routes' &&
  (conventions.test(name) || /^export default\b/.test(statement.getText()))

/** One expression under a good name: a sentence would only repeat it. A verb has its sentence all the same. */
const speaksForItself = (source: Source, { statement }: Exported): boolean =>
  ts.isVariableStatement(statement) && linesOf(source, statement) <= 4 && !isVerb(source)

/** Every exported function says what it does, in a sentence above it. */
export const docs: Rule = (sources) =>
  sources
    .filter((source) => isPublic(source) && isScript(source))
    .flatMap((source) =>
      exportedValues(source)
        .filter(
          (value) =>
            value.isFunction &&
            !docOf(source, value) &&
            !isKnown(source, value) &&
            !speaksForItself(source, value),
        )
        .map(({ node, name }) => faultAt(source, node, `${name} has no doc comment`)),
    )

const banner = /([-=*#_~/])\1{5,}|^\/\/\s*#?region/

/** No banners, and no file that is half comments: what needs so many words needs another shape. */
export const restraint: Rule = (sources) =>
  sources.filter(isScript).flatMap((source) => [
    ...commentsOf(source)
      .filter(({ text }) => banner.test(text.replace(/^\/\*+|\*+\/$/g, '')))
      .map(({ line }) => ({ path: source.path, line, says: 'draws a banner' })),
    ...tooMany(source),
  ])

function tooMany(source: Source): Fault[] {
  const lines = source.text.split('\n').length
  const said = commentsOf(source).reduce((sum, comment) => sum + comment.lines, 0)
  // A short file may be one type and its reason.
  if (lines < 30 || isTest(source.path) || said / lines <= 0.4) return []
  return [{ path: source.path, line: 1, says: `is ${Math.round((100 * said) / lines)} % comments` }]
}

/** Over the whole house, comments are neither missing nor in the way: one to fifteen for each hundred lines. */
export const density: Rule = (sources) => {
  const house = sources.filter((source) => isPublic(source) && isScript(source))
  const lines = house.reduce((sum, { text }) => sum + text.split('\n').length, 0)
  const comments = house.reduce((sum, source) => sum + commentsOf(source).length, 0)
  const rate = (100 * comments) / lines
  if (lines < 100 || (rate >= 1 && rate <= 15)) return []
  return [{ path: 'app', line: 1, says: `has ${rate.toFixed(1)} comments in a hundred lines` }]
}
