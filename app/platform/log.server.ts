import pino from 'pino'

/** Only these fields are ever written. A new field is a decision: it must not say who a person is. */
const allowed = [
  'address',
  'amount',
  'applied',
  'attempt',
  'bytes',
  'code',
  'count',
  'currency',
  'durationMs',
  'entry',
  'event',
  'eventId',
  'from',
  'invariant',
  'kind',
  'letter',
  'mode',
  'name',
  'order',
  'payment',
  'donation',
  'pid',
  'port',
  'reason',
  'reference',
  'refund',
  'plan',
  'invoice',
  'subscription',
  'requestId',
  'retryInMs',
  'route',
  'session',
  'signal',
  'stack',
  'state',
  'status',
  'step',
  'type',
  'url',
  'where',
] as const

export type LogField = (typeof allowed)[number]
export type LogFields = Partial<Record<LogField, string | number | boolean | null | undefined>>

const names = new Set<string>(allowed)

// Long digit runs are personal numbers, telephones or cards; an @ between words is an address.
const scrub = (text: string): string =>
  text
    .replace(/[^\s<>"']+@[^\s<>"']+/g, '[address]')
    .replace(/\b\d[\d +-]{8,}\d\b/g, '[digits]')
    .replace(/(token|secret|key|whsec|[rs]k_test|[rs]k_live|re)_[\w+/=-]{6,}/g, '$1_[redacted]')
    .replace(
      /(\/orders\/|\/giving\/|\/link\/|\/address\/|\bleft=|\bsought=)[\w-]{16,}/g,
      '$1[token]',
    )

/** Keeps the allowed fields and scrubs their text; everything else is dropped, objects too, whatever a caller passes. */
export function redact(fields: Record<string, unknown>): Record<string, unknown> {
  const kept: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(fields)) {
    const hides = typeof value === 'object' && value !== null
    if (!names.has(name) || value === undefined || hides) continue
    kept[name] = typeof value === 'string' ? scrub(value) : value
  }
  return kept
}

/** What is kept of a log that cannot be written just now; it follows once the disk takes it again. */
const mostUnwritten = 1_000_000

const output = pino.destination({ fd: 1, sync: true, maxLength: mostUnwritten })

const writer = pino(
  {
    base: null,
    level: 'info',
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }), log: redact },
  },
  output,
)

// A full disk, a terminal that closed, a pipe whose reader ended: the shop goes on without its log.
output.on('error', () => undefined)

/** Silences everything below `level`; the tests and the operator's tool use 'warn' and 'silent'. */
export function setLogLevel(level: 'info' | 'warn' | 'silent'): void {
  writer.level = level
}

/** Structured lines on standard output: an event's name and allowed fields. */
export const log = {
  info: (event: string, fields: LogFields = {}): void => writer.info({ event, ...fields }),
  warn: (event: string, fields: LogFields = {}): void => writer.warn({ event, ...fields }),
  /** An unexpected failure with its stack, scrubbed like everything else. */
  error: (event: string, error: unknown, fields: LogFields = {}): void =>
    writer.error({ event, ...fields, ...describe(error) }),
}

function describe(error: unknown): LogFields {
  if (!(error instanceof Error)) return { reason: String(error) }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  return { name: error.name, reason: error.message, code, stack: error.stack }
}
