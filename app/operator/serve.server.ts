import type { Server } from 'node:http'
import { join } from 'node:path'
import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import { databaseAnswers } from '#app/platform/db.server.ts'
import type { Environment } from '#app/platform/env/environment.ts'
import { builtFiles, pictureFiles } from '#app/platform/http/files.server.ts'
import { createFront, type FrontOptions } from '#app/platform/http/front.server.ts'
import { log } from '#app/platform/log.server.ts'
import { restingPage } from '#app/ui/resting-page.tsx'
import { plainPages } from './plain-pages.server.ts'
import type { Surroundings } from './surroundings.ts'

/** The addresses whose forms carry a file. */
const uploads = [
  /^\/staff\/products\/import$/,
  /^\/staff\/products\/[^/]+\/pictures$/,
  /^\/staff\/designers\/[^/]+\/portrait$/,
  /^\/staff\/stories\/[^/]+\/pictures$/,
  /^\/staff\/campaigns\/[^/]+\/report$/,
]

/** Serves the pages. Throws a sentence when the port is taken. */
export async function serve(environment: Environment, surroundings: Surroundings): Promise<Server> {
  const server = createFront(await frontOptions(environment, surroundings))
  const { port, host } = environment
  await new Promise<void>((listening, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      failed(error.code === 'EADDRINUSE' ? taken(port) : error),
    )
    server.listen(port, host, listening)
  })
  // Such as too many open files: the next visitor may be served again.
  server.on('error', (error) => log.error('http.server_failed', error))
  return server
}

const taken = (port: number) =>
  new Error(`Port ${port} is taken by another program. End that, or set PORT to a free one.`)

async function frontOptions(
  environment: Environment,
  { project, vite }: Surroundings,
): Promise<FrontOptions> {
  const { appUrl, dataDir, stripe, standins, trustedProxies } = environment
  const pictures = { under: '/pictures/', serve: stripPrefix(pictureFiles(dataDir), '/pictures') }
  const built = {
    under: '/',
    serve: builtFiles(join(project, vite ? 'public' : 'build/client'), Boolean(vite)),
  }
  return {
    ...{ appUrl, trustedProxies },
    policy: {
      secure: appUrl.startsWith('https://'),
      development: Boolean(vite),
      paymentOrigins: [
        'https://checkout.stripe.com',
        'https://billing.stripe.com',
        ...(stripe.apiUrl ? [stripe.apiUrl] : []),
        ...(standins ? [`http://localhost:${standins.port}`] : []),
      ],
    },
    files: [pictures, built],
    isUpload: (path) => uploads.some((address) => address.test(path)),
    answer: await pages(vite),
    neighboursAnswer: databaseAnswers,
    errorPage: restingPage,
    ...(vite && { before: vite.middlewares }),
  }
}

async function pages(vite: Surroundings['vite']): Promise<FrontOptions['answer']> {
  if (!vite) {
    const build = (await import('virtual:remix/server-build')) as unknown as ServerBuild
    const framework = createRequestHandler(build, 'production')
    const plain = plainPages(build)
    return async (request, context) =>
      (await plain(request, context)) ?? framework(request, context)
  }
  return async (request, context) => {
    const build = (await vite.ssrLoadModule('virtual:remix/server-build')) as ServerBuild
    return createRequestHandler(build, 'development')(request, context)
  }
}

type Files = FrontOptions['files'][number]['serve']

const stripPrefix =
  (files: Files, prefix: string): Files =>
  (request, response, next) => {
    const url = request.url ?? '/'
    request.url = url.slice(prefix.length)
    files(request, response, () => {
      request.url = url
      next()
    })
  }
