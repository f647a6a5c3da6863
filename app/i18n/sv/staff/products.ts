export const products = {
  title: 'Varor',
}
