import { type Language, languageOf, texts } from '#tests/standins/pay/texts.ts'
import { leaveCard } from '#tests/standins/stripe/plans/new-card.ts'
import type { PortalRow } from '#tests/standins/stripe/plans/rows.ts'
import { type Answer, json, seeOther } from '#tests/standins/wire/answer.ts'
import { type Ask, bodyTree, wantsJson } from '#tests/standins/wire/ask.ts'
import { html, page } from '#tests/standins/wire/page.ts'
import { choice, readParams, required } from '#tests/standins/wire/params.ts'
import type { World } from '#tests/standins/world.ts'

const languageFor = (ask: Ask, row?: PortalRow): Language =>
  languageOf(row?.session.locale ?? null, ask.headers['accept-language'] ?? '')

const originOf = (url: string | null): string[] =>
  url !== null && URL.canParse(url) ? [new URL(url).origin] : []

function notThere(language: Language): Answer {
  const say = texts[language]
  const body = html`<h1>${say.unknownTitle}</h1><p>${say.unknown}</p>`
  return page({ status: 404, language, title: say.unknownTitle, body })
}

function showPortal(world: World, ask: Ask): Answer {
  const row = world.store.tables.portals.find(ask.names.id ?? '')
  const language = languageFor(ask, row)
  if (row === undefined) return notThere(language)
  const say = texts[language]
  const body = html`<p class="note">${say.demonstration}</p>
<h1>${say.cardTitle}</h1>
<p>${say.card}</p>
<form method="post" action="/portal/${row.session.id}">
<button class="main" name="action" value="save">${say.cardSave}</button>
<button name="action" value="leave">${say.cardLeave}</button>
</form>`
  const formOrigins = [...originOf(row.session.return_url), ...originOf(row.doneUrl)]
  return page({ language, title: say.cardTitle, body, formOrigins })
}

const rules = { action: required(choice('save', 'leave')) }

function pressPortal(world: World, ask: Ask): Answer {
  const row = world.store.tables.portals.find(ask.names.id ?? '')
  if (row === undefined) return notThere(languageFor(ask))
  const tree = bodyTree(ask)
  const read = tree && readParams<{ action: 'save' | 'leave' }>(rules, tree)
  if (!read?.ok) return json(422, { error: read?.bad ?? { message: 'Neither a form nor JSON.' } })
  const customer = world.store.tables.customers.find(row.session.customer)
  const isSaved = read.value.action === 'save'
  if (isSaved && customer) leaveCard(world, customer)
  const url = (isSaved ? row.doneUrl : row.session.return_url) ?? '/'
  return wantsJson(ask) ? json(200, { url }) : seeOther(url)
}

export const portalRoutes = [
  { method: 'GET', pattern: '/portal/:id', run: showPortal },
  { method: 'POST', pattern: '/portal/:id', run: pressPortal },
]
