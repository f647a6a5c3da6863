import { route } from '@remix-run/route-config'

/** Below a list: what its file will hold, and the file. */
export const exported = (list: string) => [
  route(`${list}/export`, 'routes/staff/exports/page.tsx', { id: `${list}/export` }),
  route(`${list}/export/file`, 'routes/staff/exports/file.ts', { id: `${list}/export/file` }),
]
