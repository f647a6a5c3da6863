import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { controlRoutes } from '#tests/standins/control/routes.ts'
import type { Fault } from '#tests/standins/faults.ts'
import { invoiceRoutes } from '#tests/standins/pay/invoice.ts'
import { portalRoutes } from '#tests/standins/pay/portal.ts'
import { payRoutes } from '#tests/standins/pay/routes.ts'
import { resendApi } from '#tests/standins/resend/api.ts'
import { inboxRoutes } from '#tests/standins/resend/inbox.ts'
import { stripeApi } from '#tests/standins/stripe/api.ts'
import { type Answer, json, seeOther, writeAnswer, writeHalf } from '#tests/standins/wire/answer.ts'
import type { Api } from '#tests/standins/wire/api.ts'
import { type Ask, readAsk } from '#tests/standins/wire/ask.ts'
import { type Route, router } from '#tests/standins/wire/router.ts'
import { stylesheet } from '#tests/standins/wire/stylesheet.ts'
import type { World } from '#tests/standins/world.ts'

type Run = (world: World, ask: Ask) => Answer

const pages: Route<Run>[] = [
  { method: 'GET', pattern: '/', run: () => seeOther('/control') },
  { method: 'GET', pattern: '/standins.css', run: () => stylesheet },
  ...payRoutes,
  ...portalRoutes,
  ...invoiceRoutes,
  ...inboxRoutes,
  ...controlRoutes,
]

const route = router(pages)

const notFound = (status: number) =>
  json(status, {
    error: { type: 'invalid_request_error', message: 'There is nothing at this address.' },
  })

/** A form on somebody else's page must not press buttons here. */
const isForeign = (ask: Ask) =>
  ask.method !== 'GET' && ask.headers['sec-fetch-site'] === 'cross-site'

function pageAnswer(world: World, ask: Ask): Answer {
  const found = route(ask)
  if (found === 'no_path') return notFound(404)
  if (found === 'no_method') return notFound(405)
  if (isForeign(ask)) return notFound(403)
  return found.run(world, { ...ask, names: found.names })
}

/** Waits so long, or until the other side hangs up. */
function hold(response: ServerResponse, seconds: number): Promise<void> {
  if (seconds === 0 || response.destroyed) return Promise.resolve()
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, seconds * 1000)
    response.once('close', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}

/** The work is done; what the armed fault leaves of its answer. */
async function answerWithFault(
  response: ServerResponse,
  answer: Answer,
  fault: Fault,
): Promise<void> {
  if (fault.mode === 'cut_off') return writeHalf(response, answer)
  if (fault.mode === 'garbage') {
    const body = '<html><body>Bad gateway {"id": "'
    return writeAnswer(response, { status: 200, headers: { 'content-type': 'text/html' }, body })
  }
  if (fault.mode === 'error') return writeAnswer(response, answer)
  await hold(response, fault.seconds)
  if (fault.mode === 'timeout_after') response.destroy()
  else if (!response.destroyed) writeAnswer(response, answer)
}

/** Requests whose idempotency key is being answered. */
type Busy = Set<string>

async function serveApi(
  { world, busy, api }: { world: World; busy: Busy; api: Api },
  ask: Ask,
  response: ServerResponse,
): Promise<void> {
  const key = api.keyOf(ask)
  const name = `${api.scope} ${key}`
  if (key !== null && busy.has(name)) return writeAnswer(response, api.busy())
  const fault = world.faults.take(api.scope, ask)
  if (fault?.mode === 'timeout_before') {
    if (key !== null) busy.add(name)
    await hold(response, fault.seconds)
    busy.delete(name)
    response.destroy()
    return
  }
  const answer = api.answer(world, ask, fault?.mode === 'error' ? fault : null)
  world.store.commit()
  if (fault) await answerWithFault(response, answer, fault)
  else writeAnswer(response, answer)
}

async function serve(
  { world, busy }: { world: World; busy: Busy },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const ask = await readAsk(request)
  if (ask === undefined) return writeAnswer(response, notFound(413))
  const api = [stripeApi, resendApi].find((one) => one.isMine(ask.path))
  if (api) return serveApi({ world, busy, api }, ask, response)
  const answer = pageAnswer(world, ask)
  world.store.commit()
  writeAnswer(response, answer)
}

/** Makes the server; `world` is asked for at each request, since it is opened only once the port is ours. */
export function makeServer(world: () => World): Server {
  const busy: Busy = new Set()
  const server = createServer((request, response) => {
    serve({ world: world(), busy }, request, response).catch((error: NodeJS.ErrnoException) => {
      // A client that hangs up while it still sends is no bug; anything else is.
      if (error.code === 'ECONNRESET' || error.code === 'ECONNABORTED') return
      response.destroy()
      throw error
    })
  })
  server.keepAliveTimeout = 60_000
  return server
}
