import { notFound } from '../frame.server.ts'

/** Any address that nothing else answers, so that it is a designed page and not a stack in the log. */
export const loader = () => {
  throw notFound()
}

/** A form sent to an address that does not exist finds nothing there either. */
export const action = () => {
  throw notFound()
}

export default function NotFound() {
  return null
}
