export const settings = {
  title: 'Inställningar',
}
