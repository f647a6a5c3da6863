import { type ChildProcess, fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { done, type Outcome, refused } from '#app/values/outcome.ts'
import {
  largestBytes,
  largestPixels,
  longestSide,
  type PictureRefusal,
  pictureWidths,
} from './picture.ts'

/** The size in pixels of the largest that was written. */
export type RewrittenPicture = { width: number; height: number }

export type RewriteRefusal = Extract<
  PictureRefusal,
  'too_large' | 'too_many_pixels' | 'not_a_picture' | 'broken' | 'too_heavy'
>

type Wish = {
  /** The file that came. */
  from: string
  /** An empty folder for the files that are made of it. */
  to: string
}

type Told =
  | RewrittenPicture
  | { refusal: RewriteRefusal }
  /** The disk refused. */
  | { failed: string }

/** The rewriter may take so much memory, its own 60 MB among them: 40 megapixels of any usual picture fit. */
const mostMemory = 232 * 1024 * 1024
/** Twenty times what 40 megapixels take on two busy cores; a decoder that goes round in circles is ended. */
const patienceMs = 60_000
/** It is ended when nothing has come for so long: an idle shop keeps no decoder in memory. */
const idleMs = 5_000

let rewriter: ChildProcess | undefined
let idle: NodeJS.Timeout | undefined
// One picture at a time, or the bound on memory would be one for each.
let queue: Promise<unknown> = Promise.resolve()

/**
 * Decodes a picture (JPEG, PNG, GIF, WebP, AVIF; at most 15 MB and 40 megapixels) in a process of its own and writes it anew: upright, at most
 * 1600 pixels long, the first frame only, in every width and kind that pages ask for, without any metadata. Throws when the disk refuses.
 */
export function rewritePicture(wish: Wish): Promise<Outcome<RewrittenPicture, RewriteRefusal>> {
  const mine = queue.then(() => rewrite(wish))
  queue = mine.catch(() => undefined)
  return mine
}

async function rewrite(wish: Wish): Promise<Outcome<RewrittenPicture, RewriteRefusal>> {
  clearTimeout(idle)
  if (!rewriter?.connected) rewriter = start()
  const told = await ask(rewriter, wish)
  idle = setTimeout(rest, idleMs).unref()
  if ('failed' in told) throw new Error(`pictures cannot be written anew: ${told.failed}`)
  return 'refusal' in told ? refused(told.refusal) : done(told)
}

/** Forgotten before it is let go, so that no picture is given to one that is about to end. */
function rest(): void {
  const resting = rewriter
  rewriter = undefined
  if (resting?.connected) resting.disconnect()
}

function start(): ChildProcess {
  // From the sources even where the program is built: what opens strangers' files shares nothing with the bundle.
  const program = createRequire(import.meta.url).resolve(
    '#app/platform/pictures/rewriter.server.mjs',
  )
  const child = fork(program, {
    // No secret of ours is known where a hostile file is opened.
    env: { NODE_ENV: 'production', MALLOC_ARENA_MAX: '2' },
    execArgv: ['--max-old-space-size=48'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const forget = () => {
    if (rewriter === child) rewriter = undefined
  }
  child.once('exit', forget)
  // It could not be started, or nothing can be said to it any more. Unheard, that would end the shop.
  child.on('error', forget)
  // Nobody's program is kept running by an idle one.
  child.unref()
  child.channel?.unref()
  return child
}

/** Gives the rewriter a picture and waits for its answer; after one that was too heavy, until its process has gone with its memory. */
function ask(child: ChildProcess, wish: Wish): Promise<Told> {
  return new Promise((answered) => {
    let told: Told | undefined
    const finish = (answer: Told) => {
      clearTimeout(patience)
      child.off('message', hear).off('exit', mourn).off('error', fail)
      child.channel?.unref()
      answered(told ?? answer)
    }
    const hear = (answer: Told) => {
      told = answer
      if (!('refusal' in answer && answer.refusal === 'too_heavy')) finish(answer)
    }
    const mourn = (code: number | null, signal: NodeJS.Signals | null) =>
      finish(whyItEnded(code, signal))
    const fail = (error: Error) => finish({ failed: error.message })
    const patience = setTimeout(() => {
      told = { refusal: 'too_heavy' }
      child.kill('SIGKILL')
    }, patienceMs)
    child.channel?.ref()
    child.on('message', hear).once('exit', mourn).once('error', fail)
    const limits = { bytes: largestBytes, pixels: largestPixels, memory: mostMemory }
    child.send({ ...wish, limits, longestSide, widths: pictureWidths })
  })
}

/** What a rewriter that ended without an answer says of its picture; a program that does not run says nothing of it. */
function whyItEnded(code: number | null, signal: NodeJS.Signals | null): Told {
  if (!signal) return { failed: `the rewriter ended with ${code}` }
  // Systems that run out of memory end the greediest so. Else a decoder has fallen over a broken file, whatever that meant to be.
  return { refusal: signal === 'SIGKILL' ? 'too_heavy' : 'broken' }
}
