import { fork } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Load, type Measured, press } from './load.ts'

export type Ratio = {
  name: string
  own: Measured
  toExpress: number
  toBare: number
  bytes: number
}

/** Measures an address, then Express and bare node:http sending the same bytes, one after the other in the same run. */
export async function measureRatio(name: string, load: Load): Promise<Ratio> {
  const sample = await takeSample(load)
  await press({ ...load, seconds: 1 })
  const own = await press(load)
  const express = await pressMirror('express', sample, load)
  const bare = await pressMirror('bare', sample, load)
  return {
    name,
    own,
    bytes: Buffer.from(sample.body, 'base64').length,
    toExpress: own.perSecond / express.perSecond,
    toBare: own.perSecond / bare.perSecond,
  }
}

type Sample = { status: number; headers: Record<string, string>; body: string }

async function takeSample({ url, method = 'GET', headers = {}, body }: Load): Promise<Sample> {
  const answer = await fetch(url, { method, headers, body, redirect: 'manual' })
  const kept = [...answer.headers].filter(([name]) => !hopHeaders.has(name))
  const bytes = Buffer.from(await answer.arrayBuffer())
  return {
    status: answer.status,
    headers: Object.fromEntries(kept),
    body: bytes.toString('base64'),
  }
}

const hopHeaders = new Set([
  'connection',
  'keep-alive',
  'date',
  'transfer-encoding',
  'content-length',
  'content-encoding',
])

async function pressMirror(
  kind: 'express' | 'bare',
  sample: Sample,
  load: Load,
): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'lykta-mirror-'))
  const file = join(folder, 'sample.json')
  await writeFile(file, JSON.stringify(sample))
  const child = fork(join(import.meta.dirname, 'mirror.mjs'), [kind, file], {
    execArgv: [],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  try {
    const port = await new Promise<number>((ready, failed) => {
      child.once('message', (message) => ready(Number(message)))
      child.once('exit', () => failed(new Error(`the ${kind} mirror did not start`)))
    })
    const url = new URL(load.url)
    url.port = String(port)
    await press({ ...load, url: url.href, seconds: 1 })
    return await press({ ...load, url: url.href })
  } finally {
    child.disconnect()
    await rm(folder, { recursive: true })
  }
}
