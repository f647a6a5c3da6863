import * as file from '#app/routes/staff/exports/file.ts'
import type { MadeStaff } from '#tests/make/staff.ts'

export type Taken = { status: number; name: string; lines: string[] }

/** Asks for a list's file as her browser does; a redirect that is thrown is the answer too. */
export async function ask(staff: MadeStaff, path: string, params = {}): Promise<Response> {
  const door = { request: staff.request(path), params, context: {} as never }
  try {
    return await file.loader(door)
  } catch (thrown) {
    if (thrown instanceof Response) return thrown
    throw thrown
  }
}

/** Takes a list out, whole: its lines without the mark before them. */
export async function take(staff: MadeStaff, path: string, params = {}): Promise<Taken> {
  const answer = await ask(staff, path, params)
  const text = await answer.text()
  const name = /filename="([^"]*)"/.exec(answer.headers.get('Content-Disposition') ?? '')?.[1] ?? ''
  return { status: answer.status, name, lines: text.split('\r\n').slice(0, -1) }
}
