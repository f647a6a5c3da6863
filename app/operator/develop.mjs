import { createServer } from 'vite'

/** Runs the program from its sources inside Vite, so that pages reload as they are edited. */
export async function develop(project, args) {
  process.env.NODE_ENV = 'development'
  const vite = await createServer({
    root: project,
    configFile: `${project}/remix.config.js`,
    appType: 'custom',
    server: { middlewareMode: true },
  })
  const { main } = await vite.ssrLoadModule('/app/operator/main.ts')
  await main(['start', ...args], { project, steps: [], vite })
}
