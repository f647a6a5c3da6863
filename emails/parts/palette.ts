import type { CSSProperties } from 'react'

/** The colours of app/styles/tokens.css, written out: mail programs know no variables. */
const light = {
  paper: '#fbf7ef',
  cloth: '#f2ebdd',
  line: '#ddd2bd',
  ink: '#1d2433',
  soft: '#4c5263',
  gold: '#f2b632',
  goldDeep: '#8a5d00',
}

const dark = {
  paper: '#141821',
  cloth: '#1d232f',
  line: '#343c4b',
  ink: '#f4eddf',
  soft: '#bfbaae',
  goldDeep: '#f0ba4c',
}

const heading = 'Georgia, "Times New Roman", serif'
const reading = 'system-ui, -apple-system, "Segoe UI", Roboto, Helvetica, Arial, sans-serif'

/** What mail programs that read a style element are told besides: names above values on a telephone, and the dark scheme. No character in it needs escaping. */
export const sheetStyle = `
body { margin: 0; padding: 0; -webkit-text-size-adjust: 100%; }
@media (max-width: 480px) { .sheet { padding: 28px 20px !important; } .title { font-size: 27px !important; }
.fact { display: block !important; width: auto !important; padding-right: 0 !important; }
th.fact { border-bottom: 0 !important; padding-bottom: 0 !important; }
td.fact { padding-top: 2px !important; } }
@media (prefers-color-scheme: dark) {
.cloth, .note { background: ${dark.cloth} !important; }
.sheet { background: ${dark.paper} !important; }
.ink { color: ${dark.ink} !important; }
.soft { color: ${dark.soft} !important; }
.link { color: ${dark.goldDeep} !important; }
.ruled { border-color: ${dark.line} !important; }
}`

/** Inline styles by what they are for; classes of the same names give the dark scheme. */
export const styles = {
  cloth: { background: light.cloth, margin: 0 },
  sheet: {
    background: light.paper,
    padding: '40px 40px 32px',
    borderTop: `4px solid ${light.gold}`,
  },
  name: { font: `400 20px/1.3 ${heading}`, color: light.ink, margin: '0 0 28px' },
  title: { font: `400 31px/1.2 ${heading}`, color: light.ink, margin: '0 0 16px' },
  heading: { font: `400 22px/1.3 ${heading}`, color: light.ink, margin: '40px 0 12px' },
  text: { font: `400 17px/1.6 ${reading}`, color: light.ink, margin: '0 0 14px' },
  soft: { font: `400 16px/1.55 ${reading}`, color: light.soft, margin: '0 0 10px' },
  note: {
    ...{ font: `400 16px/1.5 ${reading}`, color: light.ink, background: light.cloth },
    ...{ margin: '0 0 28px', padding: '12px 16px' },
  },
  link: { color: light.goldDeep, textDecoration: 'underline' },
  cell: {
    ...{ font: `400 17px/1.5 ${reading}`, color: light.ink, verticalAlign: 'top' },
    ...{ padding: '10px 0', borderBottom: `1px solid ${light.line}`, textAlign: 'left' },
  },
  detail: { font: `400 16px/1.5 ${reading}`, color: light.soft },
  total: { fontWeight: 700 },
  figure: { textAlign: 'right', whiteSpace: 'nowrap', paddingLeft: 16 },
  button: {
    ...{ display: 'inline-block', font: `600 17px/1.3 ${reading}`, color: light.ink },
    ...{ background: light.gold, padding: '14px 24px', borderRadius: 8, textDecoration: 'none' },
  },
} satisfies Record<string, CSSProperties>
