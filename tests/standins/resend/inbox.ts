import { bareAddress } from '#tests/standins/resend/address.ts'
import type { LetterRow } from '#tests/standins/state/rows.ts'
import { type Answer, json } from '#tests/standins/wire/answer.ts'
import type { Ask } from '#tests/standins/wire/ask.ts'
import { html, type Markup, page } from '#tests/standins/wire/page.ts'
import type { World } from '#tests/standins/world.ts'

/** More letters than anybody reads at once; a test that wants fewer says so. */
const MOST_LETTERS = 10_000
const MOST_ON_PAGE = 200

function wanted(world: World, ask: Ask, most: number): LetterRow[] {
  const query = new URLSearchParams(ask.query)
  const to = query.get('to')
  const limit = Math.min(Number(query.get('limit') ?? most) || most, most)
  const { letters } = world.store.tables
  const rows = to === null ? letters.newestFirst() : letters.by('to', bareAddress(to) ?? to)
  const found: LetterRow[] = []
  for (const row of rows) {
    if (found.length >= limit) break
    found.push(row)
  }
  return found
}

const sizeOf = (base64: string) => Buffer.byteLength(base64, 'base64')

function attachmentsOf(world: World, letter: LetterRow) {
  return letter.attachments.map(({ filename, contentType, contentId, content }, at) => ({
    filename,
    contentType,
    contentId,
    size: sizeOf(content),
    content,
    url: `${world.origin}/inbox/${letter.id}/attachments/${at}`,
  }))
}

function inboxJson(world: World, ask: Ask): Answer {
  const letters = wanted(world, ask, MOST_LETTERS).map((letter) => ({
    id: letter.id,
    to: letter.to,
    subject: letter.subject,
    html: letter.html,
    text: letter.text,
    headers: letter.headers,
    attachments: attachmentsOf(world, letter),
    sentAt: letter.sentAt,
  }))
  return json(200, letters)
}

const nav = (world: World) =>
  html`<p class="quiet"><a href="/inbox">Inbox</a> · <a href="/control">Control</a>${
    world.options.appUrl ? html` · <a href="${world.options.appUrl}">Lykta</a>` : null
  }</p>`

function inboxPage(world: World, ask: Ask): Answer {
  const letters = wanted(world, ask, MOST_ON_PAGE)
  const rows = letters.map(
    (letter) => html`<tr><td><a href="/inbox/${letter.id}">${letter.subject}</a></td>
<td>${letter.to.join(', ')}</td><td><time datetime="${letter.sentAt}">${letter.sentAt.slice(0, 16).replace('T', ' ')}</time></td></tr>`,
  )
  const table = html`<div class="scroll"><table><thead><tr><th scope="col">Letter</th><th scope="col">To</th><th scope="col">Sent (UTC)</th></tr></thead>
<tbody>${rows}</tbody></table></div>`
  const body = html`<div class="wide">${nav(world)}
<p class="note">Letters that the demonstration wrote. None of them has left this machine.</p>
<h1>Inbox</h1>
${letters.length > 0 ? table : html`<p>No letter yet.</p>`}</div>`
  return page({ language: 'en', title: 'Inbox', body })
}

function row(name: string, value: string | Markup): Markup {
  return html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`
}

function headOf(letter: LetterRow): Markup {
  const rows = [row('From', letter.from), row('To', letter.to.join(', '))]
  if (letter.replyTo.length > 0) rows.push(row('Reply to', letter.replyTo.join(', ')))
  for (const [name, value] of Object.entries(letter.headers)) rows.push(row(name, value))
  const links = letter.attachments.map(
    (one, at) =>
      html`<li><a href="/inbox/${letter.id}/attachments/${at}">${one.filename}</a> (${sizeOf(one.content)} bytes)</li>`,
  )
  if (links.length > 0) rows.push(row('Attachments', html`<ul>${links}</ul>`))
  return html`<table><tbody>${rows}${row('Sent', letter.sentAt)}${row('State', letter.lastEvent)}</tbody></table>`
}

function letterNamed(world: World, ask: Ask): LetterRow | undefined {
  return world.store.tables.letters.find(ask.names.id ?? '')
}

function nothingHere(): Answer {
  const body = html`<h1>There is no such letter</h1><p><a href="/inbox">Inbox</a></p>`
  return page({ status: 404, language: 'en', title: 'There is no such letter', body })
}

function letterPage(world: World, ask: Ask): Answer {
  const letter = letterNamed(world, ask)
  if (letter === undefined) return nothingHere()
  const frame = html`<h2>As it looks</h2>
<iframe sandbox="allow-popups allow-popups-to-escape-sandbox" src="/inbox/${letter.id}/html" title="${letter.subject}"></iframe>`
  const body = html`<div class="wide">${nav(world)}
<h1>${letter.subject}</h1>
<div class="card">${headOf(letter)}</div>
${letter.html === null ? null : frame}
${letter.text === null ? null : html`<h2>As plain text</h2><div class="card"><pre>${letter.text}</pre></div>`}</div>`
  return page({ language: 'en', title: letter.subject, body })
}

/** Before anything else it would make the browser take the letter for an old page, so after its head tag if it has one. */
function withLinksBeside(text: string): string {
  const base = '<base target="_blank">'
  return /<head[^>]*>/i.test(text) ? text.replace(/<head[^>]*>/i, `$&${base}`) : `${base}${text}`
}

/** The letter's own markup, in a frame that may run nothing; its links open beside the inbox. */
function letterHtml(world: World, ask: Ask): Answer {
  const letter = letterNamed(world, ask)
  if (!letter?.html) return nothingHere()
  const withImages = letter.attachments.reduce(
    (text, one, at) =>
      one.contentId === null
        ? text
        : text.replaceAll(`cid:${one.contentId}`, `/inbox/${letter.id}/attachments/${at}`),
    letter.html,
  )
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; img-src * data:; frame-ancestors 'self'; base-uri 'self'; " +
        'sandbox allow-popups allow-popups-to-escape-sandbox',
      'x-content-type-options': 'nosniff',
    },
    body: withLinksBeside(withImages),
  }
}

function attachment(world: World, ask: Ask): Answer {
  const found = letterNamed(world, ask)?.attachments[Number(ask.names.at)]
  if (found === undefined) return nothingHere()
  return {
    status: 200,
    headers: {
      'content-type': found.contentType.replace(/[^\x20-\x7e]/g, ''),
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(found.filename)}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    },
    body: Buffer.from(found.content, 'base64'),
  }
}

export const inboxRoutes = [
  { method: 'GET', pattern: '/inbox', run: inboxPage },
  { method: 'GET', pattern: '/inbox.json', run: inboxJson },
  { method: 'GET', pattern: '/inbox/:id', run: letterPage },
  { method: 'GET', pattern: '/inbox/:id/html', run: letterHtml },
  { method: 'GET', pattern: '/inbox/:id/attachments/:at', run: attachment },
]
