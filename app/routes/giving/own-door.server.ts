import { findGiver } from '#app/domain/supporters/find-giver.server.ts'
import type { Giver } from '#app/domain/supporters/supporter.ts'
import { notFound } from '../frame.server.ts'

/** The giver whose own address this is. Throws 404 where it opens no page: that of one gift opens none either, since whoever paid may have typed another's e-mail. */
export async function giverAt(
  params: Readonly<Record<string, string | undefined>>,
): Promise<Giver> {
  const giver = params.token ? await findGiver(params.token) : undefined
  if (!giver) throw notFound()
  return giver
}
