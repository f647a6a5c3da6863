/** Who owns the example organisation; the demonstration signs her in by a link. */
export const exampleOwner = 'disa@lykta.example'

/** Who writes its stories, and who is the second person that approves them: no story is published by one alone. */
export const exampleWriter = 'ylva@lykta.example'
export const exampleApprover = 'siv@lykta.example'

export const exampleStaff = [
  { email: exampleOwner, name: 'Disa Ek', role: 'owner', locale: 'sv' },
  { email: exampleWriter, name: 'Ylva Norling', role: 'stories', locale: 'nb' },
  { email: exampleApprover, name: 'Siv Dahl', role: 'approver', locale: 'sv' },
] as const
