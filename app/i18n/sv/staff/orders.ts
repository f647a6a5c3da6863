export const orders = {
  title: 'Beställningar',
}
