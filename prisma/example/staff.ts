/** Who owns the example organisation; the demonstration signs her in by a link. */
export const exampleOwner = 'disa@lykta.example'

export const exampleStaff = [
  { email: exampleOwner, name: 'Disa Ek', role: 'owner', locale: 'sv' },
] as const
