export const today = {
  title: 'I dag',
  tasks: 'Att göra',
  nothing: 'Inget väntar just nu.',
}
