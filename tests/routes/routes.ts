import routes from '#app/routes.ts'

/** The address pattern of every route, from the table of contents itself, so that a new route is tried without being asked. */
export const listRoutes = (): string[] =>
  routes
    .flatMap(({ path, index }) => (index ? ['/'] : [path ?? '/']))
    .filter((path) => path !== '*')
