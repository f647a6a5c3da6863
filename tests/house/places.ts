/** Which storey of the house a file stands on; undefined when it stands in the garden (tests, configuration). */
export function storeyOf(path: string): Storey | undefined {
  return (Object.keys(grounds) as Storey[]).find((storey) => grounds[storey].test(path))
}

const grounds = {
  operator: /^app\/operator\//,
  routes: /^app\/(routes\/|routes\.ts$|root\.tsx$|entry\.)/,
  ui: /^app\/ui\//,
  domain: /^app\/domain\//,
  platform: /^app\/platform\//,
  i18n: /^app\/i18n\//,
  emails: /^emails\//,
  values: /^app\/values\//,
  example: /^prisma\/example\//,
  standins: /^tests\/standins\//,
} as const

export type Storey = keyof typeof grounds

/** The room of a file in the domain. */
export const roomOf = (path: string): string | undefined =>
  /^app\/domain\/([^/]+)\//.exec(path)?.[1]

export const isStore = (path: string): boolean => /(^|[/-])store\.server\.ts$/.test(path)

export const isServerOnly = (path: string): boolean => /\.server\.(tsx?|mjs|js)$/.test(path)

export const isTest = (path: string): boolean => path.startsWith('tests/')

/** A file of the domain that is there for one verb. */
export const isVerb = ({ path }: { path: string }): boolean =>
  roomOf(path) !== undefined && isServerOnly(path) && !isStore(path)
