export const people = {
  title: 'Människor',
}
