import { log } from '#app/platform/log.server.ts'
import { type MailFate, sendMail } from '#app/platform/mail.server.ts'
import { drawLetter } from '#emails/draw-letter.tsx'
import { composeLetter } from './compose-letter.server.ts'
import { composeNewsletter } from './compose-newsletter.server.ts'
import { isOutdated } from './is-outdated.server.ts'
import { isOutcomeLost, retryAt } from './letter-retry.ts'
import {
  type ClaimedLetter,
  dropClaimed,
  saveDueAgain,
  saveGivenUp,
  saveLeftOut,
  saveSent,
} from './letter-store.server.ts'

/** What one try came to. After `later` the neighbour is in trouble, and other letters should wait too. */
export type TryEnd = 'sent' | 'later' | 'given_up' | 'not_written' | 'left_out' | 'dropped'

/** Sends a claimed letter by its key and writes what became of it. `clock` is the present instant, which moves while the neighbour thinks. */
export async function sendLetter(letter: ClaimedLetter, clock: () => Date): Promise<TryEnd> {
  if (await isOutdated(letter)) return drop(letter)
  if (isOutcomeLost(letter.triedSince, clock())) return giveUp(letter, 'outcome_unknown_23h')
  const began = clock()
  const drawn = await draw(letter)
  if (!drawn) return putBack(letter, clock())
  if (drawn === 'left_out') return leaveOut(letter)
  const fate = await sendMail({ to: letter.recipient, ...drawn }, letter.key)
  if (!fate.sent && fate.again) return tryLater({ letter, fate, began }, clock())
  if (!fate.sent)
    return giveUp(letter, fate.otherContent ? 'other_content' : `refused: ${fate.reason}`)
  await saveSent({ id: letter.id, providerId: fate.providerId, at: clock() })
  log.info('letter.sent', { letter: letter.key, attempt: letter.attempts })
  return 'sent'
}

/** What it says is over: nobody is written to of it. */
async function drop(letter: ClaimedLetter): Promise<TryEnd> {
  await dropClaimed(letter)
  log.info('letter.dropped', { letter: letter.key, attempt: letter.attempts })
  return 'dropped'
}

/** The letter as it is sent, or undefined when it cannot be written: our own fault, which a new version or a restored row puts right. */
async function draw(letter: ClaimedLetter) {
  try {
    const composed = (await composeNewsletter(letter)) ?? (await composeLetter(letter))
    return composed === 'left_out' ? composed : await drawLetter(composed)
  } catch (error) {
    // One letter that cannot be written must not keep the others.
    log.error('letter.not_written', error, { letter: letter.key, attempt: letter.attempts })
    return undefined
  }
}

/** Nothing was sent, so nothing about its outcome becomes unknown; staff see that it waits. */
async function putBack(letter: ClaimedLetter, at: Date): Promise<TryEnd> {
  const { id, attempts, triedSince } = letter
  const dueAt = retryAt({ attempts }, at, Math.random())
  await saveDueAgain({ id, attempts, dueAt, triedSince, attention: 'cannot_be_written' })
  return 'not_written'
}

type Refused = { letter: ClaimedLetter; fate: MailFate & { sent: false }; began: Date }

async function tryLater({ letter, fate, began }: Refused, at: Date): Promise<TryEnd> {
  const { id, attempts } = letter
  const dueAt = retryAt({ attempts, retryInMs: fate.retryInMs }, at, Math.random())
  // A neighbour that says when to come back has not taken the letter; any other failure may have come after it was taken.
  const unknown = fate.retryInMs === undefined
  const triedSince = letter.triedSince ?? (unknown ? began : undefined)
  await saveDueAgain({ id, attempts, dueAt, triedSince })
  const retryInMs = dueAt.getTime() - at.getTime()
  log.warn('letter.later', {
    letter: letter.key,
    attempt: attempts,
    reason: fate.reason,
    retryInMs,
  })
  return 'later'
}

/** Whom it was for has said no since it was owed, or it was stopped. */
async function leaveOut({ id, attempts }: ClaimedLetter): Promise<TryEnd> {
  await saveLeftOut({ id, attempts, attention: 'not_wanted' })
  return 'left_out'
}

async function giveUp(letter: ClaimedLetter, reason: string): Promise<TryEnd> {
  const { id, key, attempts } = letter
  await saveGivenUp({ id, attempts, attention: reason.slice(0, 300) })
  log.warn('letter.given_up', { letter: key, attempt: attempts, reason })
  return 'given_up'
}
