import type Stripe from 'stripe'
import { type Language, texts, written } from '#tests/standins/pay/texts.ts'
import type { SessionRow } from '#tests/standins/state/rows.ts'
import type { Answer } from '#tests/standins/wire/answer.ts'
import { html, type Markup, page } from '#tests/standins/wire/page.ts'

type Session = Stripe.Checkout.Session

function linesOf({ session, lines }: SessionRow, language: Language): Markup {
  const say = texts[language]
  const money = (amount: number) => written(amount, session.currency ?? 'sek', language)
  const delivery = session.shipping_cost
  return html`<table>
<caption class="quiet">${say.lines}</caption>
<tbody>
${lines.map(
  (line) => html`<tr><th scope="row">${line.description ?? ''}<br>
<span class="quiet">${say.quantity}: ${line.quantity ?? 1}</span></th>
<td class="sum">${money(line.amount_total)}</td></tr>`,
)}
${delivery && html`<tr><th scope="row">${say.delivery}</th><td class="sum">${money(delivery.amount_total)}</td></tr>`}
</tbody>
<tfoot><tr><th scope="row">${say.total}</th><td class="sum">${money(session.amount_total ?? 0)}</td></tr></tfoot>
</table>`
}

function fieldsOf(session: Session, language: Language): Markup {
  const say = texts[language]
  const email = session.customer_email
    ? html`<p>${say.email}: ${session.customer_email}</p>`
    : html`<label>${say.email}<input type="email" name="email" autocomplete="email" maxlength="254" value="visitor@example.org"></label>`
  return html`${email}
<label>${say.name}<input name="name" autocomplete="cc-name" maxlength="100" value="${say.exampleName}"></label>`
}

const button = (action: string, label: string, isMain = false) =>
  html`<button${isMain ? html` class="main"` : null} name="action" value="${action}">${label}</button>`

/** Where a form here may lead: the shop's own addresses. */
function originsOf(session: Session): string[] {
  const urls = [session.success_url, session.cancel_url].filter((url) => url !== null)
  return urls.filter((url) => URL.canParse(url)).map((url) => new URL(url).origin)
}

/** The open payment page; after a decline it says so and offers everything again. */
export function openPage(row: SessionRow, language: Language, isDeclined: boolean): Answer {
  const say = texts[language]
  const { session } = row
  const isGift = session.submit_type === 'donate'
  const isMonthly = session.mode === 'subscription'
  const message = session.custom_text.submit?.message
  const body = html`<p class="note">${say.demonstration}</p>
<h1>${say.title}</h1>
${isDeclined ? html`<p class="alert" role="alert">${say.declined}</p>` : null}
<div class="card">${linesOf(row, language)}${isMonthly ? html`<p>${say.monthly}</p>` : null}</div>
<form method="post" action="/pay/${session.id}">
${fieldsOf(session, language)}
${message ? html`<p>${message}</p>` : null}
${button('pay', isGift ? say.donate : say.pay, true)}
${session.cancel_url ? button('leave', say.leave) : null}
<fieldset><legend>${say.other}</legend>
${button('decline', say.decline)}
${isMonthly ? null : button('pay_later', say.laterPaid)}
${isMonthly ? null : button('pay_later_fail', say.laterFailed)}
</fieldset>
</form>`
  return page({ language, title: say.title, body, formOrigins: originsOf(session) })
}

/** A page that only says what became of the payment, with a way back. */
export function endedPage(session: Session, language: Language): Answer {
  const say = texts[language]
  const isPaid = session.status === 'complete'
  const title = isPaid ? say.paidTitle : say.expiredTitle
  const back = isPaid ? successUrl(session) : session.cancel_url
  const body = html`<p class="note">${say.demonstration}</p>
<h1>${title}</h1>
<p>${isPaid ? say.paid : say.expired}</p>
${back ? html`<p><a href="${back}">${say.back}</a></p>` : null}`
  return page({ status: isPaid ? 200 : 410, language, title, body })
}

/** 404: no session has this id. */
export function unknownPage(language: Language): Answer {
  const say = texts[language]
  const body = html`<h1>${say.unknownTitle}</h1><p>${say.unknown}</p>`
  return page({ status: 404, language, title: say.unknownTitle, body })
}

/** The shop's own page for a finished session, with the session's id where it asked for it. */
export function successUrl(session: Session): string | null {
  return session.success_url?.replaceAll('{CHECKOUT_SESSION_ID}', session.id) ?? null
}
