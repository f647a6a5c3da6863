import type { LoaderFunctionArgs } from '@remix-run/node'
import { exportDoor, exportFile } from './export-door.server.ts'

/** Any of the lists as a file, with the filters of its address. */
export const loader = async (door: LoaderFunctionArgs) => exportFile(await exportDoor(door))
