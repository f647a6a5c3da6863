import type { settings as pattern } from '../../sv/staff/settings.ts'

export const settings: typeof pattern = {
  title: 'Innstillinger',
}
