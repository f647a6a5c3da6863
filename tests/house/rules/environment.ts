import ts from 'typescript'
import { isTest } from '../places.ts'
import { faultAt, nodesOf, type Rule } from '../source.ts'

/** Who may look at the process's environment. */
const readers: Record<string, string> = {
  'app/platform/env/env.server.ts': 'the one reader: it checks every name',
  'app/operator/launch.mjs':
    'runs before anything is installed, and passes the environment on to npm',
  'app/operator/develop.mjs': 'sets the mode before the build tool is loaded',
  'prisma/config.ts': 'configures a tool that knows no other way',
}

/** `process.env` has one reader. */
export const environment: Rule = (sources) =>
  sources
    .filter(({ path }) => !isTest(path) && !readers[path])
    .flatMap((source) =>
      nodesOf(source)
        .filter((node) => ts.isPropertyAccessExpression(node) && isEnvironment(node))
        .map((node) => faultAt(source, node, 'reads the environment')),
    )

const isEnvironment = (node: ts.PropertyAccessExpression): boolean =>
  node.name.text === 'env' &&
  /^(process|globalThis\.process|import\.meta)$/.test(node.expression.getText())
