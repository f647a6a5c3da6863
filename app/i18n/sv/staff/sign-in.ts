export const signIn = {
  title: 'Logga in',
  linkLead: 'Du är på väg in vid disken. Länken gäller en gång och bara en kort stund.',
  enter: 'Gå in',
  linkOver: 'Länken har använts eller gått ut. Be om en ny, eller logga in på vanligt sätt.',
}
