import { data } from '@remix-run/node'

/** The fields of a form. Throws 400 when the body is none: a form of ours cannot send that, so there is nothing to show again. */
export async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData()
  } catch {
    // The body comes from outside and may be anything; what is wrong with it helps nobody.
    throw data(null, { status: 400 })
  }
}
