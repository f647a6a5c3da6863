import { obeyAll } from '#tests/standins/control/orders.ts'
import { controlPage } from '#tests/standins/control/page.ts'
import { controlRules, type Orders } from '#tests/standins/control/rules.ts'
import { stateOf } from '#tests/standins/control/state.ts'
import { type Answer, json, seeOther } from '#tests/standins/wire/answer.ts'
import { type Ask, bodyTree, isJson } from '#tests/standins/wire/ask.ts'
import { readParams } from '#tests/standins/wire/params.ts'
import type { World } from '#tests/standins/world.ts'

const ROWS = 50

function show(world: World): Answer {
  return controlPage(stateOf(world, ROWS), world.options.appUrl)
}

function showJson(world: World, ask: Ask): Answer {
  const limit = Number(new URLSearchParams(ask.query).get('limit') ?? ROWS)
  return json(200, stateOf(world, Number.isSafeInteger(limit) && limit > 0 ? limit : ROWS))
}

function refuse(message: string): Answer {
  return json(422, { error: { message } })
}

function obey(world: World, ask: Ask): Answer {
  const tree = bodyTree(ask)
  if (tree === undefined) return refuse('Neither a form nor JSON.')
  const read = readParams<Orders>(controlRules, tree)
  if (!read.ok) return refuse(read.bad.message)
  const wrong = obeyAll(world, read.value)
  if (wrong !== null) return refuse(wrong)
  return isJson(ask) ? json(200, { ok: true }) : seeOther('/control')
}

export const controlRoutes = [
  { method: 'GET', pattern: '/control', run: show },
  { method: 'GET', pattern: '/control.json', run: showJson },
  { method: 'POST', pattern: '/control', run: obey },
]
