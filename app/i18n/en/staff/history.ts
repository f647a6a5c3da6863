import type { history as pattern } from '../../sv/staff/history.ts'

export const history: typeof pattern = {
  'staff.signed_in_by_link': 'Signed in by a link',
  'staff.signed_out': 'Signed out',
}
