import { type ChildProcess, fork } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { clientsFor, listen, type Running, run, until, wish } from '#tests/standins/running.ts'
import { startStandins } from '#tests/standins/start.ts'
import { Store } from '#tests/standins/state/store.ts'

const main = new URL('main.ts', import.meta.url).pathname

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'lykta-standins-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

interface Process extends Running {
  child: ChildProcess
  kill: () => Promise<void>
}

/** Starts them as the demonstration does: a process of its own, with a channel. */
async function start(...flags: string[]): Promise<Process> {
  const child = fork(main, ['--port', '0', ...flags], {
    execArgv: ['--import', 'tsx'],
    stdio: 'ignore',
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  onTestFinished(() => void child.kill('SIGKILL'))
  const ready = await new Promise<{ ready: boolean; port: number }>((resolve, reject) => {
    child.once('message', (message) => resolve(message as { ready: boolean; port: number }))
    child.once('exit', () => reject(new Error('the stand-ins ended before they were ready')))
  })
  expect(ready.ready).toBe(true)
  const kill = () => {
    child.kill('SIGKILL')
    return ended
  }
  const running = clientsFor({
    url: `http://127.0.0.1:${ready.port}`,
    port: ready.port,
    close: kill,
  })
  return { ...running, child, kill }
}

test('kill -9 loses nothing that was answered: payments, keys, letters, faults, the clock', async () => {
  const state = folder()
  const first = await start('--state', state)
  const paid = await first.stripe.checkout.sessions.create(wish(), { idempotencyKey: 'k' })
  await first.press(paid.url ?? '', 'pay')
  const open = await first.stripe.checkout.sessions.create(wish())
  await first.resend.emails.send(
    { from: 'a@b.se', to: 'c@d.se', subject: 'S', text: 'T' },
    { idempotencyKey: 'm' },
  )
  await first.control({
    clock: { advanceSeconds: 3600 },
    api: { mode: 'error', status: 503, path: '/v1/charges' },
  })
  const before = await first.state()
  await first.kill()

  const second = await start('--state', state)
  const after = await second.state()
  expect({ ...after, clock: null }).toEqual({ ...before, clock: null })
  expect(after.clock).toMatchObject({ aheadSeconds: 3600 })
  const again = await second.stripe.checkout.sessions.create(wish(), { idempotencyKey: 'k' })
  expect(again.id).toBe(paid.id)
  expect((await second.stripe.checkout.sessions.retrieve(paid.id)).payment_status).toBe('paid')
  await second.control({ clock: { advanceSeconds: 25 * 3600 } })
  expect((await second.stripe.checkout.sessions.retrieve(open.id)).status).toBe('expired')
})

test('kill -9 at random instants under load: what was answered is there, and every row is whole', async () => {
  const state = folder()
  for (let round = 0; round < 3; round += 1) {
    const standins = await start('--state', state)
    const answered: string[] = []
    const client = async (): Promise<void> => {
      const { id, url } = await standins.stripe.checkout.sessions.create(wish())
      if ((await standins.press(url ?? '', 'pay')).status === 303) answered.push(id)
      return client()
    }
    const clients = Array.from({ length: 4 }, () => client().catch(() => 'the line went dead'))
    await until(() => answered.length > 20 * (round + 1))
    await standins.kill()
    await Promise.all(clients)
    const back = await startStandins({ state })
    const { stripe } = clientsFor(back)
    for (const id of answered) {
      const session = await stripe.checkout.sessions.retrieve(id, {
        expand: ['payment_intent.latest_charge'],
      })
      expect(session).toMatchObject({
        payment_status: 'paid',
        payment_intent: { latest_charge: { paid: true } },
      })
    }
    await back.close()
  }
})

test('an event that was not delivered is delivered after the restart', async () => {
  const state = folder()
  const ear = await listen()
  const webhook = { url: 'http://127.0.0.1:9/', secret: 'x', types: ['checkout.session.completed'] }
  const first = clientsFor(await startStandins({ state, webhook }))
  const { id, url } = await first.stripe.checkout.sessions.create(wish())
  await first.press(url ?? '', 'pay')
  await first.close()
  await run({ state }, ear)
  await ear.hears(1)
  expect(ear.events()[0]).toMatchObject({
    type: 'checkout.session.completed',
    data: { object: { id } },
  })
})

test('a payment that was to come later comes after the restart', async () => {
  const state = folder()
  const first = clientsFor(await startStandins({ state }))
  const { id, url } = await first.stripe.checkout.sessions.create(wish())
  await first.press(url ?? '', 'pay_later')
  await first.close()
  const { stripe, control } = await run({ state })
  await control({ clock: { advanceSeconds: 10 } })
  expect((await stripe.checkout.sessions.retrieve(id)).payment_status).toBe('paid')
})

test('a torn last line is cut off, and writing goes on behind it', async () => {
  const state = folder()
  const first = clientsFor(await startStandins({ state }))
  const { id } = await first.stripe.checkout.sessions.create(wish())
  await first.close()
  const file = join(state, 'standins.jsonl')
  const whole = readFileSync(file, 'utf8')
  appendFileSync(file, '[["sessions","cs_test_torn",{"sess')
  const second = clientsFor(await startStandins({ state }))
  expect(readFileSync(file, 'utf8')).toBe(whole)
  const other = await second.stripe.checkout.sessions.create(wish())
  await second.close()
  const { stripe } = await run({ state })
  expect((await stripe.checkout.sessions.list()).data.map((one) => one.id)).toEqual([other.id, id])
})

test('the journal is rewritten when most of it is out of date', () => {
  const state = folder()
  const store = new Store(state, 100)
  const row = { id: 'k', fingerprint: '', status: 200, body: 'x'.repeat(1_000_000), at: 0 }
  for (let at = 0; at < 60; at += 1) {
    store.put('keys', 'k', { ...row, at })
    store.commit()
  }
  expect(statSync(join(state, 'standins.jsonl')).size).toBeLessThan(33_000_000)
  store.close()
  const again = new Store(state, 100)
  expect(again.tables.keys.find('k')?.at).toBe(59)
  again.close()
})

test('they end when the process that started them goes away', async () => {
  const { child } = await start()
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.disconnect()
  expect(await ended).toBe(0)
})

test('a taken port, a live key, a live mode, an unknown flag: they do not start', async () => {
  const { port } = await run()
  await expect(startStandins({ port })).rejects.toThrow(/EADDRINUSE/)
  for (const key of ['sk_live_1', 'rk_live_1']) {
    await expect(startStandins({ stripeKeys: [key] })).rejects.toThrow(/live/)
    await expect(start('--stripe-key', key)).rejects.toThrow(/ended/)
  }
  await expect(start('--livemode')).rejects.toThrow(/ended/)
  await expect(start('--colour', 'red')).rejects.toThrow(/ended/)
  await expect(start('--webhook-url', 'http://127.0.0.1:9')).rejects.toThrow(/ended/)
})
