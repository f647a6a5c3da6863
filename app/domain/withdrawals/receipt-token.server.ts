import { seal, unseal } from '#app/platform/seal.server.ts'
import { isId } from '#app/values/id.ts'

/** The unguessable word in the address of a withdrawal's receipt: its id under our seal (256 bits). */
export const receiptToken = (id: string): string => seal('withdrawal-receipt', id)

/** The id within; undefined when we did not seal it. */
export function readReceiptToken(token: string): string | undefined {
  const id = unseal('withdrawal-receipt', token)
  return isId(id) ? id : undefined
}
