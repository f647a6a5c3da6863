import type { history as pattern } from '../../sv/staff/history.ts'

export const history: typeof pattern = {
  'staff.signed_in_by_link': 'Logget inn med lenke',
  'staff.signed_out': 'Logget ut',
}
