import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'
import type { WithdrawalRequest } from './withdrawal.ts'

type Wish = { request: WithdrawalRequest; organisation: string; locale: Locale }

/** The statement of withdrawal, word for word as it is shown, kept and sent back; lines between line feeds. */
export function statementOf({ request, organisation, locale }: Wish): string {
  const words = messages(locale).withdraw.statement
  return [
    words.to(organisation),
    words.declare,
    words.name(request.name),
    words.order(request.order),
    request.pieces === '' ? words.whole : words.pieces(request.pieces),
    words.email(request.email),
  ].join('\n')
}
