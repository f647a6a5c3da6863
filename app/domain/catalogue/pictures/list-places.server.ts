import { listPortraits } from '#app/domain/designers/list-portraits.server.ts'
import { listNamed } from './file-store.server.ts'

type Place = 'shown' | 'withdrawn' | 'nowhere'

/** Where each of these files belongs, by the rows that name it. */
export async function listPlaces(files: readonly string[]): Promise<Map<string, Place>> {
  const [{ shown, aside }, portraits] = await Promise.all([listNamed(files), listPortraits(files)])
  const place = (file: string): Place => {
    if (shown.has(file) || portraits.has(file)) return 'shown'
    return aside.has(file) ? 'withdrawn' : 'nowhere'
  }
  return new Map(files.map((file) => [file, place(file)]))
}
