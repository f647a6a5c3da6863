import type { Answer } from '#tests/standins/wire/answer.ts'

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Markup that is safe to put into a page as it is. */
export class Markup {
  readonly source: string
  constructor(source: string) {
    this.source = source
  }
}

type Piece = string | number | Markup | Piece[] | null

function written(piece: Piece): string {
  if (piece === null) return ''
  if (piece instanceof Markup) return piece.source
  if (Array.isArray(piece)) return piece.map(written).join('')
  return String(piece).replace(/[&<>"']/g, (letter) => entities[letter] ?? letter)
}

/** Writes markup; every inserted text is escaped. */
export function html(texts: TemplateStringsArray, ...pieces: Piece[]): Markup {
  return new Markup(texts.map((one, at) => one + written(pieces[at] ?? null)).join(''))
}

export interface Page {
  status?: number
  language: string
  title: string
  body: Markup
  /** Other origins that a form here may lead to, by a redirect. */
  formOrigins?: string[]
}

function headersFor(formOrigins: string[]): Record<string, string> {
  const forms = ["'self'", ...formOrigins].join(' ')
  return {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy':
      `default-src 'none'; style-src 'self'; img-src data:; frame-src 'self'; form-action ${forms}; ` +
      "base-uri 'none'; frame-ancestors 'none'",
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  }
}

/** A whole page: no script, one stylesheet of our own, a policy that says so. */
export function page({ status = 200, language, title, body, formOrigins = [] }: Page): Answer {
  const whole = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/standins.css">
</head>
<body>
<main>${body}</main>
</body>
</html>
`
  return { status, headers: headersFor(formOrigins), body: whole.source }
}
