import { expect } from '@playwright/test'
import { standins } from './control.ts'

export type Letter = { id: string; to: string[]; subject: string; html: string; text: string }

/** Every letter to this address, newest first. */
export async function lettersTo(address: string): Promise<Letter[]> {
  const answer = await fetch(`${standins()}/inbox.json?to=${encodeURIComponent(address)}`)
  expect(answer.status).toBe(200)
  return answer.json()
}

/** Every letter that the demonstration has sent. */
export async function allLetters(): Promise<Letter[]> {
  const answer = await fetch(`${standins()}/inbox.json?limit=10000`)
  return answer.json()
}

/** Waits for the one letter to this address. That no second one follows is counted when all journeys are over. */
export async function onlyLetterTo(address: string): Promise<Letter> {
  await expect
    .poll(async () => (await lettersTo(address)).length, { message: `letters to ${address}` })
    .toBe(1)
  const [letter] = await lettersTo(address)
  if (!letter) throw new Error('the letter has gone again')
  return letter
}
