/** The style sheet of the public pages, after the rules that load the admin's fonts, if the admin has been built. */
export function stylesheetWith(letters: string): string {
  return letters + stylesheet
}

/** The custom properties have the colours of the whole product. */
const stylesheet = `:root {
  color-scheme: light dark;
  --paper: light-dark(#fbf9f5, #15171a); --sheet: light-dark(#ffffff, #1d2024); --sunk: light-dark(#f1ece3, #101214);
  --ink: light-dark(#1b1f24, #efede7); --ink-2: light-dark(#454a52, #c4c1b9); --rule: light-dark(#ded7ca, #363b42);
  --accent: light-dark(#7d2a20, #f0ab99);
  --met: light-dark(#124d2e, #93dbb3); --met-soft: light-dark(#dff1e6, #1a3127); --met-fill: light-dark(#23774b, #6fc397);
  --course: light-dark(#123f78, #a9cdf5); --course-soft: light-dark(#e3edf9, #1b2c42); --course-fill: light-dark(#2f67ab, #7faee4);
  --late: light-dark(#5f3b00, #f1cd80); --late-soft: light-dark(#fcefd0, #372c15); --late-fill: light-dark(#a86b00, #dcae4e);
  --unmet: light-dark(#861914, #ffb3a8); --unmet-soft: light-dark(#fce7e4, #3c2220); --unmet-fill: light-dark(#b3281f, #ec8d80);
  --open: light-dark(#40464f, #c3c9d2); --open-soft: light-dark(#ebedf0, #292d33); --open-fill: light-dark(#6c7480, #98a1ad);
  --heat-1: light-dark(#d9ecdf, #20382c); --heat-2: light-dark(#a9d3ba, #2c5a43); --heat-3: light-dark(#1f6b46, #93dbb3);
  --heat-3-ink: light-dark(#ffffff, #0c1f15);
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
.top nav a[aria-current] { color: var(--ink); text-decoration: none; box-shadow: inset 0 -3px 0 var(--accent) }
.brand { display: inline-flex; align-items: center; gap: 0.6rem }
.brand svg { width: 1.75rem; height: 1.75rem; fill: none; stroke: var(--accent); stroke-width: 2.2 }
.illustration {
  padding: 0.45rem 2rem; border-bottom: 1px solid var(--late-fill); background: var(--late-soft); color: var(--late);
  font-size: var(--small); font-weight: 600; text-align: center; text-wrap: balance;
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
.notices { margin: 0.75rem 0; padding: 0.6rem 1rem; max-width: 75ch; border-left: 4px solid var(--late-fill); background: var(--late-soft); color: var(--late) }
.notices[role="status"] { border-color: var(--met-fill); background: var(--met-soft); color: var(--met) }
.entering { font-style: italic }
.sheet { background: var(--sheet); border: 1px solid var(--rule); border-radius: 6px; padding: 1.25rem 1.5rem }
.sheet:has(table) { overflow-x: auto }
.sheet > dl { margin-block: 0.75rem }
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
.unbroken { white-space: nowrap }
summary { display: inline-block; padding: 0.3rem 0; cursor: pointer; text-decoration: underline; text-underline-offset: 0.2em }
summary { position: relative }
summary::before { content: "+ "; content: "+ " / "" } details[open] summary::before { content: "− "; content: "− " / "" }
.aloud { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
details p { max-width: 75ch; padding: 0.25rem 0 }
.mark {
  display: inline-flex; align-items: center; gap: 0.4rem; padding: 0.1rem 0.6rem 0.1rem 0.45rem;
  border-radius: 99px; font-size: var(--small); font-weight: 600; white-space: nowrap;
  color: var(--open); background: var(--open-soft);
}
.mark svg { flex: none; width: 0.85rem; height: 0.85rem }
.mark.met { color: var(--met); background: var(--met-soft) }
.mark.course { color: var(--course); background: var(--course-soft) }
.mark.late { color: var(--late); background: var(--late-soft) }
.mark.unmet { color: var(--unmet); background: var(--unmet-soft) }
.bullet { display: block; overflow: visible; forced-color-adjust: none }
.bullet .scale { fill: var(--sunk); stroke: var(--rule) } .bullet .demand { fill: var(--ink) }
.bullet .known { fill: var(--open-fill) } .bullet.met .known { fill: var(--met-fill) }
.bullet.course .known { fill: var(--course-fill) } .bullet.late .known { fill: var(--late-fill) }
.bullet.unmet .known { fill: var(--unmet-fill) }
.bullet .perhaps { fill: var(--open-fill); fill-opacity: 0.5 }
.columns .known.met { fill: var(--met-fill) } .columns .known.course { fill: var(--course-fill) }
.columns .known.late { fill: var(--late-fill) } .columns .known.unmet { fill: var(--unmet-fill) }
.columns .known.open { fill: var(--open-fill) } .columns .demand, .columns text { fill: var(--ink) }
.columns { display: block; overflow: visible; max-width: 36rem; font-size: var(--small); forced-color-adjust: none }
.column-value { font-weight: 600 }
.with-columns { container-type: inline-size }
@container (max-width: 13.99rem) { .room-14 { display: none } }
@container (max-width: 19.99rem) { .room-20 { display: none } }
@container (max-width: 27.99rem) { .room-28 { display: none } }
.map { display: block; width: 100%; max-height: 34rem; forced-color-adjust: none }
.area { fill: var(--sunk); stroke: var(--sheet); stroke-width: 2 } .area.depth-1 { fill: var(--heat-1) }
.area.depth-2 { fill: var(--heat-2) } .area.depth-3 { fill: var(--heat-3) }
.area-figure { font-size: 20px; font-weight: 600; text-anchor: middle; dominant-baseline: middle; fill: var(--ink) }
.area-figure.on-3 { fill: var(--heat-3-ink) }
.map a:focus-visible { outline: none } .map a:focus-visible .area, .map a:hover .area { stroke: var(--accent); stroke-width: 5 }
.pair:not(:has(*)) { display: none } .stack { display: grid; gap: 2rem; align-content: start }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 36rem), 1fr)); gap: 2rem; align-items: start }
/* A table of every year beside another one was cut at the edge of its sheet. */
.pair:has(> .sheet > table) { grid-template-columns: repeat(auto-fit, minmax(min(100%, 38.5rem), 1fr)) }
table { border-collapse: collapse; width: 100%; font-size: var(--small) }
th { font-weight: 600; text-align: left }
thead th { color: var(--ink-2); vertical-align: bottom; line-height: 1.3 }
th, td { padding: 0.45rem 0.4rem }
tbody th, tbody td { border-top: 1px solid var(--rule) }
tbody a { display: inline-block; padding: 0.2rem 0 }
.number, .unsaid { text-align: right }
.unsaid { color: var(--ink-2); font-style: italic }
th .mark { margin-left: 0.25rem }
tbody th, .whole { white-space: nowrap }
tr { break-inside: avoid }
.copy {
  margin: 0.5rem 0; padding: 0.9rem 1rem; border: 1px solid var(--rule); border-radius: 6px; background: var(--sunk);
  font: 0.9rem/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; user-select: all;
}
.pick { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: 0.75rem 1.5rem; align-items: end }
.pick :is(h2, .lede) { grid-column: 1 / -1; margin: 0 } .pick p { margin: 0 }
.pick label { display: block; font-size: var(--small); font-weight: 600; color: var(--ink-2) }
.pick :is(select, button, [type="file"]) {
  width: 100%; min-height: 2.75rem; padding: 0.4rem 0.6rem; border: 1px solid var(--ink-2); border-radius: 6px;
  background: var(--sheet); color: var(--ink); font: inherit;
}
.pick button { width: auto; padding-inline: 1.5rem; border-color: var(--accent); color: var(--accent); font-weight: 600; cursor: pointer }
.pick :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
.plain { padding-left: 1.25rem } .plain a { display: inline-block; padding: 0.3rem 0 }
.framed main { padding: 0.75rem; gap: 0.5rem } .framed h1 { font-size: 1.2rem } .framed h2 { font-size: 1rem; margin: 0 }
.framed .illustration { border: 0; padding: 0.3rem 0.6rem } .framed body { background: var(--sheet) }
dl { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.5rem 1.5rem }
dd { margin: 0 }
@media (max-width: 48rem) {
  main { padding: 0.5rem; gap: 1rem } .top, .illustration { padding-inline: 1rem }
}
/* Against the text and not the window, as in the admin: text of double size gets the layout of a phone. */
@media screen { main { container-type: inline-size } }
@container (max-width: 47rem) {
  .head { padding: 0.5rem } .sheet { padding: 0.75rem } h1 { font-size: 1.4rem } tbody th { white-space: normal }
  .target { grid-template-columns: minmax(0, 1fr) }
  table, th .mark { font-size: 0.8rem } th, td { padding: 0.45rem 0.15rem } th .mark { margin: 0; padding: 0 0.4rem 0 0.3rem; gap: 0.25rem } tbody a { display: block }
  dl { grid-template-columns: minmax(0, 1fr); gap: 0 } dd { margin-bottom: 0.75rem }
}
@media print {
  body { font-size: 11pt; background: none } .skip, .top nav, footer, .copy, details:not([open]) { display: none }
  .sheet { border: 0; padding: 0 } .mark, .bullet { print-color-adjust: exact } thead { display: table-header-group }
}
`
