import type { signIn as pattern } from '../../sv/staff/sign-in.ts'

export const signIn: typeof pattern = {
  title: 'Logg inn',
  linkLead: 'Du er på vei inn ved disken. Lenken gjelder én gang og bare en kort stund.',
  enter: 'Gå inn',
  linkOver: 'Lenken er brukt eller gått ut. Be om en ny, eller logg inn på vanlig måte.',
}
