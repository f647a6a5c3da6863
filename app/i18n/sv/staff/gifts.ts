export const gifts = {
  title: 'Gåvor',
}
