import type { Answer } from '#tests/standins/wire/answer.ts'

const sheet = `
:root { color-scheme: light dark; --paper: #faf8f4; --ink: #23201c; --quiet: #635c52; --line: #d9d2c6;
  --card: #fff; --act: #1f4f4a; --on-act: #fff; --warn: #8a2b12; --note: #f1e7d3; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #1b1a18; --ink: #f1ede6; --quiet: #b5ada0; --line: #45413a;
    --card: #252320; --act: #9bd0c6; --on-act: #10231f; --warn: #ffb59e; --note: #3a3222; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 system-ui, sans-serif; }
main { max-width: 34rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
main:has(.wide) { max-width: 60rem; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 1rem 0 .5rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
p { margin: .5rem 0; }
a { color: inherit; text-underline-offset: .2em; }
.note { background: var(--note); padding: .6rem .9rem; border-radius: .5rem; }
.alert { border-left: .3rem solid var(--warn); padding: .4rem .9rem; color: var(--warn); }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; padding: 1rem; margin: 1rem 0; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: left; padding: .45rem .6rem .45rem 0; border-bottom: 1px solid var(--line);
  vertical-align: top; overflow-wrap: anywhere; }
th { font-weight: 600; }
.sum { text-align: right; padding-right: 0; white-space: nowrap; font-variant-numeric: tabular-nums; }
th .quiet { font-weight: 400; }
caption { text-align: left; padding-bottom: .25rem; }
tfoot th, tfoot td { border-bottom: 0; font-weight: 700; }
form { display: grid; gap: .75rem; }
fieldset { border: 1px solid var(--line); border-radius: .75rem; padding: .75rem 1rem 1rem; margin: 0 0 1rem;
  display: grid; gap: .6rem; min-width: 0; }
legend { font-weight: 600; padding: 0 .4rem; }
label { display: grid; gap: .2rem; }
input, select, button { font: inherit; color: inherit; min-height: 2.75rem; border-radius: .5rem; width: 100%; }
input, select { background: var(--paper); border: 1px solid var(--quiet); padding: .35rem .6rem; }
button { background: var(--card); border: 1px solid var(--quiet); padding: .35rem 1rem; cursor: pointer; }
button.main { background: var(--act); color: var(--on-act); border-color: var(--act); font-weight: 600; }
:focus-visible { outline: 3px solid var(--act); outline-offset: 2px; }
.quiet { color: var(--quiet); }
iframe { width: 100%; height: 70vh; border: 1px solid var(--line); border-radius: .5rem; background: #fff; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: .95rem/1.5 ui-monospace, monospace; margin: 0; }
ul { padding-left: 1.2rem; }
@media print { body { background: none; } button { display: none; } }
`

/** The one stylesheet of all pages here. */
export const stylesheet: Answer = {
  status: 200,
  headers: {
    'content-type': 'text/css; charset=utf-8',
    'cache-control': 'max-age=3600',
    'x-content-type-options': 'nosniff',
  },
  body: sheet,
}
