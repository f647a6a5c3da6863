import { linkGiver } from '#app/domain/supporters/link-giver.server.ts'
import * as amount from '#app/routes/giving/amount.tsx'
import * as card from '#app/routes/giving/card.tsx'
import * as day from '#app/routes/giving/day.tsx'
import * as fund from '#app/routes/giving/fund.tsx'
import * as own from '#app/routes/giving/own.tsx'
import * as pause from '#app/routes/giving/pause.tsx'
import * as resumption from '#app/routes/giving/resumption.tsx'
import * as stop from '#app/routes/giving/stop.tsx'

/** Every page of a change, by its address. */
export const pages = { amount, fund, day, pause, resumption, stop, card }
export type PageName = keyof typeof pages

type Asked = {
  token: string
  plan?: string
  query?: string
  gift?: string
  /** Where it is asked from. */
  address?: string
  /** Sends a form; without it the page is opened. */
  form?: Record<string, string>
}

export type Answered = {
  status: number
  to: string | null
  headers: Headers
  content: Record<string, unknown>
}

/** Asks a route as a browser does; what it throws is an answer as well. */
export async function ask(handler: (args: never) => unknown, path: string, asked: Asked) {
  const { token, plan, gift, query = '', form, address = '198.51.100.7' } = asked
  const request = new Request(`http://shop.example${path}${query}`, {
    ...(form && { method: 'POST', body: new URLSearchParams(form) }),
  })
  const args = { request, params: { lang: 'sv', token, plan, gift }, context: { address } }
  const thrown = (error: unknown) => error
  return readAnswer(await Promise.resolve(handler(args as never)).catch(thrown))
}

function readAnswer(answer: unknown): Answered {
  if (answer instanceof Error) throw answer
  if (answer instanceof Response) {
    const { status, headers } = answer
    return { status, headers, to: headers.get('Location'), content: {} }
  }
  const { data, init } = answer as { data: Record<string, unknown> | null; init?: ResponseInit }
  const headers = new Headers(init?.headers)
  return { status: init?.status ?? 200, to: null, headers, content: data ?? {} }
}

/** Opens the page behind a word: a giver's own, or the thanks of one gift or plan. */
export const openOwn = (token: string, query = '') =>
  ask(own.loader, `/sv/giving/${token}`, { token, query })

/** Opens a page of a change. */
export const openPage = (name: PageName, asked: Asked) =>
  ask(pages[name].loader, `/sv/giving/${asked.token}/plans/${asked.plan}/${name}`, asked)

/** Sends the form of a change. */
export const sendPage = (name: PageName, asked: Asked) =>
  ask(pages[name].action, `/sv/giving/${asked.token}/plans/${asked.plan}/${name}`, asked)

/** A day of the month that is neither today nor tomorrow, in any zone: a plan that began just now has another. */
const otherDay = ((new Date().getUTCDate() + 9) % 28) + 1

/** What each form holds when it is filled in well. */
export const filled: Record<PageName, Record<string, string>> = {
  amount: { amount: '350' },
  fund: { fund: 'workshop' },
  day: { day: String(otherDay) },
  pause: { months: '3' },
  resumption: {},
  stop: {},
  card: {},
}

export const tokenOf = (email: string): Promise<string> => linkGiver(email)
