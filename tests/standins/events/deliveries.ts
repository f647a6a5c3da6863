import { Poster } from '#tests/standins/events/post.ts'
import { ruleOn } from '#tests/standins/events/rules.ts'
import { resendSignature, stripeSignature } from '#tests/standins/events/sign.ts'
import type { Hook } from '#tests/standins/hook.ts'
import type { Agenda } from '#tests/standins/state/agenda.ts'
import type { Clock } from '#tests/standins/state/clock.ts'
import type { DeliveryRow } from '#tests/standins/state/rows.ts'
import type { Store } from '#tests/standins/state/store.ts'

/** Quicker than the vendors, so that a test need not wait hours; then every minute. */
const RETRY_SECONDS = [0.2, 0.5, 1, 2, 5, 10, 30]
const RETRY_LATER_SECONDS = 60

/** Stripe gives up after three days. */
const GIVE_UP_AFTER = 3 * 24 * 3600 * 1000

/** Between events that are sent the other way round, so that they also arrive so. */
const REORDER_GAP = 150

interface Parts {
  store: Store
  clock: Clock
  agenda: Agenda
  parallel: number
}

/** Brings events to the webhooks: at least once, several at a time, in no promised order. */
export class Deliveries {
  private readonly parts: Parts
  private readonly poster: Poster
  private readonly hooks = new Map<DeliveryRow['hook'], Hook>()
  private readonly waiting = new Set<string>()
  private readonly underway = new Set<string>()
  private readonly copies: string[] = []
  private active = 0
  private closed = false

  constructor(parts: Parts) {
    this.parts = parts
    this.poster = new Poster(parts.parallel)
  }

  setHook(name: DeliveryRow['hook'], hook: Hook): void {
    this.hooks.set(name, hook)
  }

  hook(name: DeliveryRow['hook']): Hook | undefined {
    return this.hooks.get(name)
  }

  get isPaused(): boolean {
    return this.parts.store.tables.settings.find('paused') === true
  }

  /** Owes an event to a webhook, if there is one that wants it. */
  owe(id: string, type: string, name: DeliveryRow['hook']): void {
    const types = this.hooks.get(name)?.types ?? []
    if (!types.includes('*') && !types.includes(type)) return
    const now = this.parts.clock.now()
    const fresh: DeliveryRow = {
      id,
      hook: name,
      state: 'pending',
      attempts: 0,
      dueAt: now,
      firstAt: now,
      lastStatus: null,
    }
    const { store } = this.parts
    const ruling =
      name === 'stripe' ? ruleOn(store, fresh, type) : { row: fresh, copies: 1, released: [] }
    this.save(ruling.row)
    for (const [at, held] of ruling.released.entries()) this.deliverAt(held, now + at * REORDER_GAP)
    this.repeat(id, ruling.copies - 1)
  }

  /** Takes up what a former process, a pause or a fault left undelivered. */
  resume(): void {
    const { deliveries } = this.parts.store.tables
    const open = [...deliveries.by('open', 'stripe'), ...deliveries.by('open', 'resend')]
    for (const row of open.toReversed()) this.schedule(row)
    this.pump()
  }

  setPaused(isPaused: boolean): void {
    this.parts.store.put('settings', 'paused', isPaused)
    if (!isPaused) this.resume()
  }

  /** Sends further copies of an event, once each, whatever became of it before. */
  repeat(id: string, times: number): void {
    for (let copy = 0; copy < times; copy += 1) this.copies.push(id)
    if (times > 0) setImmediate(() => this.pump())
  }

  /** Changes when an event is due, also one that was dropped. */
  deliverAt(id: string, dueAt: number): void {
    const row = this.parts.store.tables.deliveries.find(id)
    if (row) this.save({ ...row, state: 'pending', dueAt })
  }

  drop(id: string): void {
    const row = this.parts.store.tables.deliveries.find(id)
    if (row) this.save({ ...row, state: 'dropped' })
  }

  forget(): void {
    this.waiting.clear()
    this.copies.length = 0
  }

  close(): void {
    this.closed = true
    this.poster.close()
  }

  private save(row: DeliveryRow): void {
    this.parts.store.put('deliveries', row.id, row)
    this.schedule(row)
  }

  private schedule(row: DeliveryRow): void {
    if (row.state === 'pending') this.parts.agenda.at(row.dueAt, () => this.take(row.id))
  }

  private take(id: string): void {
    const row = this.parts.store.tables.deliveries.find(id)
    if (row?.state !== 'pending' || row.dueAt > this.parts.clock.now()) return
    if (!this.underway.has(id)) this.waiting.add(id)
    this.pump()
  }

  private pump(): void {
    while (!this.closed && !this.isPaused && this.active < this.parts.parallel) {
      const copy = this.copies.shift()
      if (copy !== undefined) {
        void this.send(copy)
        continue
      }
      const [next] = this.waiting
      if (next === undefined) return
      this.waiting.delete(next)
      void this.attempt(next)
    }
  }

  private async attempt(id: string): Promise<void> {
    this.underway.add(id)
    const outcome = await this.send(id)
    this.underway.delete(id)
    const row = this.parts.store.tables.deliveries.find(id)
    if (this.closed || row === undefined) return
    const tried = { ...row, attempts: row.attempts + 1, lastStatus: outcome.status }
    this.save(outcome.ok ? { ...tried, state: 'delivered' } : this.afterFailure(tried))
    this.parts.store.commit()
  }

  private afterFailure(row: DeliveryRow): DeliveryRow {
    if (row.state !== 'pending') return row
    const now = this.parts.clock.now()
    if (now - row.firstAt > GIVE_UP_AFTER) return { ...row, state: 'failed' }
    const seconds = RETRY_SECONDS[row.attempts - 1] ?? RETRY_LATER_SECONDS
    return { ...row, dueAt: now + seconds * 1000 }
  }

  private async send(id: string): Promise<{ ok: boolean; status: string }> {
    const letter = this.letterTo(id)
    if (letter === undefined) return { ok: false, status: 'no webhook' }
    this.active += 1
    const outcome = await this.poster.post(letter.url, letter.body, letter.headers)
    this.active -= 1
    setImmediate(() => this.pump())
    return outcome
  }

  /** Signed at the moment of sending, by the machine's clock: receivers refuse old signatures. */
  private letterTo(id: string) {
    const { events, mailEvents } = this.parts.store.tables
    const seconds = Math.floor(Date.now() / 1000)
    const event = events.find(id)
    const hook = this.hooks.get(event ? 'stripe' : 'resend')
    if (hook === undefined) return undefined
    const body = JSON.stringify(event ?? mailEvents.find(id)?.body)
    if (body === undefined) return undefined
    const headers: Record<string, string> = event
      ? { 'stripe-signature': stripeSignature(body, hook.secret, seconds) }
      : resendSignature(id, body, { secret: hook.secret, seconds })
    return { url: hook.url, body, headers }
  }
}
