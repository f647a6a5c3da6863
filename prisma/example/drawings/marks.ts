/** The small signs of the organisation: its mark, the icon of a browser tab, the box for a missing picture. */

const lantern =
  'M24 3.2a4.4 4.4 0 0 0-1.6 8.5l-.1 1.3C17 13.6 13.4 16.6 12.6 20.600H11.400a1.4 1.4 0 0 0 0 2.800h1.400l1.2 15.400h-1.200a1.4 1.4 0 0 0 0 2.800h2.200v1.400a1.8 1.8 0 0 0 1.8 1.800h14.400a1.8 1.8 0 0 0 1.8-1.800v-1.400h2.200a1.4 1.4 0 0 0 0-2.800h-1.200l1.2-15.400h1.400a1.4 1.4 0 0 0 0-2.800h-1.200c-.8-4-4.4-7-9.7-7.600l-.1-1.300A4.4 4.4 0 0 0 24 3.200zm0 2.700a1.7 1.7 0 1 1 0 3.400a1.7 1.7 0 0 1 0-3.400zM15.6 23.400h16.800l-1.2 15.400H16.800z'
const flame =
  'M24.2 25.400c.4 2.8 3.6 4.2 3.6 7.600a3.8 3.8 0 0 1-7.6 0c0-1.6.8-2.6 1.6-3.500c.2 1 .7 1.6 1.3 1.800c-.4-2 .1-4.3 1.1-5.900z'

/** The lantern in one colour, that of the text around it. */
export const drawMark = (): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" fill="currentColor"><path fill-rule="evenodd" d="${lantern}"/><path d="${flame}"/></svg>`

/** The lantern lit, on deep ink, for a browser tab. */
export const drawFavicon = (): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" rx="10" fill="#1d2433"/><g transform="translate(.7 .4) scale(.97)"><path fill="#f2b632" fill-opacity=".22" d="M15.6 23.400h16.800l-1.2 15.400H16.800z"/><path fill="#f4eddf" fill-rule="evenodd" d="${lantern}"/><path fill="#f2b632" d="${flame}"/></g></svg>`

/** An open ring box in outline, for a piece without a picture. */
export const drawPlaceholder = (): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 1200"><rect width="1200" height="1200" fill="#ebe2d3"/><g fill="none" stroke="#a8977d" stroke-width="10" stroke-linejoin="round" stroke-linecap="round"><path d="M380 640H820V830Q820 860 790 860H410Q380 860 380 830zM380 640L430 400Q436 370 466 370H734Q764 370 770 400L820 640M380 640L430 690H770L820 640M430 690V720H770V690M470 430H730L764 596H436z"/><circle cx="600" cy="632" r="66"/><path d="M568 566L600 530L632 566L600 590z"/></g></svg>`
