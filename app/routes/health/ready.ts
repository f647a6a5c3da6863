import { databaseAnswers } from '#app/platform/db.server.ts'

/** The process can serve: its database answers. */
export async function loader() {
  const ready = await databaseAnswers()
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }
  return new Response(ready ? 'ready\n' : 'the database does not answer\n', {
    status: ready ? 200 : 503,
    headers,
  })
}
