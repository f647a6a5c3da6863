import { listDesignerRows } from './store.server.ts'

/** Every designer by alias, for staff to choose among. */
export const listDesigners = (): Promise<{ id: string; alias: string }[]> => listDesignerRows()
