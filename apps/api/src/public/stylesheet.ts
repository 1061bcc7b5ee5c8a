/** The look of the public pages: the tokens of the whole product, in one sheet without a font to load. */
export const stylesheet = `:root {
  color-scheme: light dark;
  --paper: light-dark(#fbf9f5, #16181b); --sheet: light-dark(#ffffff, #1e2125); --sunk: light-dark(#f3efe7, #121416);
  --ink: light-dark(#1b1f24, #eceae4); --ink-2: light-dark(#4a5058, #b6b4ad); --rule: light-dark(#ded7ca, #34383e);
  --accent: light-dark(#8c2f24, #e59a86);
  --met: light-dark(#1f6b46, #7fcfa4); --met-soft: light-dark(#dcefe3, #1d3329);
  --unmet: light-dark(#a32018, #f09a8d); --unmet-soft: light-dark(#fae2de, #402320);
  --course: light-dark(#7a4f00, #e8bd66); --course-soft: light-dark(#fbedcf, #3a2f18);
  --open: light-dark(#535b68, #a9b1bd); --open-soft: light-dark(#e9ebee, #2a2e33);
  --small: 0.9rem;
}
* { box-sizing: border-box; margin: 0 }
body {
  font: 400 1.0625rem/1.5 "Be Vietnam Pro", system-ui, sans-serif; font-variant-numeric: tabular-nums;
  color: var(--ink); background: var(--paper); overflow-wrap: break-word;
}
a { color: var(--accent); text-underline-offset: 0.2em }
a:focus-visible, summary:focus-visible, .copy:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
.skip { position: absolute; left: -100vw; padding: 0.75rem; background: var(--sheet) }
.skip:focus { left: 0 }
.top {
  display: flex; flex-wrap: wrap; gap: 0 2rem; align-items: center; padding: 0.25rem 2rem;
  border-bottom: 1px solid var(--rule); background: var(--sheet);
}
.top nav { display: flex; flex-wrap: wrap; gap: 0 1.5rem }
.top nav a { display: inline-block; padding: 0.65rem 0; color: var(--ink-2) }
.illustration {
  padding: 0.6rem 2rem; border-bottom: 2px dashed var(--course); background: var(--course-soft); color: var(--course);
  font-weight: 600;
}
main { max-width: 84rem; margin: 0 auto; padding: 2rem; display: grid; gap: 2rem; grid-template-columns: minmax(0, 1fr) }
footer { padding: 1rem 2rem 2rem; color: var(--ink-2); font-size: var(--small); text-align: center }
h1 { font-size: 1.75rem; line-height: 1.25; letter-spacing: -0.02em; text-wrap: balance; margin: 0.25rem 0 }
h2, caption { font-size: 1.25rem; font-weight: 600; letter-spacing: -0.01em; text-align: left; margin-bottom: 0.5rem }
h3 { font-size: 1rem; font-weight: 600 }
.lede { max-width: 75ch }
.lede, .clause, .note, .sentence, details { color: var(--ink-2) }
.clause, .note, .sentence, details { font-size: var(--small) }
.note { margin-top: 0.75rem; max-width: 75ch }
.sheet { background: var(--sheet); border: 1px solid var(--rule); border-radius: 6px; padding: 1.25rem 1.5rem }
.sheet:has(table) { overflow-x: auto }
.sheet > p { margin-top: 0.5rem; max-width: 75ch }
.targets { list-style: none; padding: 0 }
.target {
  display: grid; grid-template-columns: minmax(0, 1.6fr) minmax(8rem, 1fr) minmax(0, 1fr); gap: 0.25rem 1.5rem;
  align-items: center; padding: 0.9rem 0; border-top: 1px solid var(--rule); break-inside: avoid;
}
.target:first-child { border-top: 0 }
h3 .clause { font-weight: 400; white-space: nowrap }
.target details { grid-column: 1 / -1 }
.verdict { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: center }
.figure { font-size: 1.25rem; font-weight: 600 }
summary { display: inline-block; padding: 0.3rem 0; cursor: pointer; text-decoration: underline; text-underline-offset: 0.2em }
summary::before { content: "+ " } details[open] summary::before { content: "− " }
details p { max-width: 75ch; padding: 0.25rem 0 }
.mark {
  --tone: var(--open); display: inline-flex; align-items: center; gap: 0.4rem; padding: 0.1rem 0.6rem 0.1rem 0.45rem;
  border-radius: 99px; font-size: var(--small); font-weight: 600; white-space: nowrap;
  color: var(--open); background: var(--open-soft);
}
.mark svg { flex: none; width: 0.85rem; height: 0.85rem; fill: currentColor; stroke: currentColor }
.mark .ring { fill: none; stroke-width: 1.7 }
.mark.achieved { color: var(--met); background: var(--met-soft) }
.mark.onCourse { color: var(--course); background: var(--course-soft) }
.mark.behind, .mark.missed { color: var(--unmet); background: var(--unmet-soft) }
.bullet { display: block; width: 100%; height: 24px; forced-color-adjust: none }
.bullet .scale { fill: var(--sunk); stroke: var(--rule) } .bullet .demand { fill: var(--ink) }
.bullet .known { fill: var(--open) } .bullet.achieved .known { fill: var(--met) }
.bullet.onCourse .known { fill: var(--course) } .bullet.behind .known, .bullet.missed .known { fill: var(--unmet) }
.bullet .perhaps { fill: var(--open); fill-opacity: 0.3; stroke: var(--open); stroke-dasharray: 3 2 }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 36rem), 1fr)); gap: 2rem; align-items: start }
table { border-collapse: collapse; width: 100%; font-size: var(--small) }
th { font-weight: 600; text-align: left }
thead th { color: var(--ink-2); vertical-align: bottom; line-height: 1.3 }
th, td { padding: 0.45rem 0.4rem }
tbody th, tbody td { border-top: 1px solid var(--rule) }
tbody a { display: inline-block; padding: 0.2rem 0 }
.number, .unsaid { text-align: right }
.unsaid { color: var(--ink-2); font-style: italic }
th .mark { margin-left: 0.25rem }
@media (min-width: 48.01rem) { tbody th { white-space: nowrap } }
tr { break-inside: avoid }
.copy {
  margin: 0.5rem 0; padding: 0.9rem 1rem; border: 1px solid var(--rule); border-radius: 6px; background: var(--sunk);
  font: 0.9rem/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; user-select: all;
}
dl { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.5rem 1.5rem }
dd { margin: 0 }
@media (max-width: 48rem) {
  main { padding: 0.5rem; gap: 1rem } .head { padding: 0.5rem } .top, .illustration { padding-inline: 1rem } .sheet { padding: 0.75rem }
  h1 { font-size: 1.4rem }
  .target { grid-template-columns: minmax(0, 1fr) }
  table, th .mark { font-size: 0.8rem } th, td { padding: 0.45rem 0.15rem } th .mark { margin: 0; padding: 0 0.4rem 0 0.3rem; gap: 0.25rem } tbody a { display: block }
  dl { grid-template-columns: minmax(0, 1fr); gap: 0 } dd { margin-bottom: 0.75rem }
}
@media print {
  body { font-size: 11pt; background: none } .skip, .top nav, footer, .copy, details:not([open]) { display: none }
  .sheet { border: 0; padding: 0 } .mark, .bullet { print-color-adjust: exact } thead { display: table-header-group }
}
`
