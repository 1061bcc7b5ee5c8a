/**
 * A picture as plain data: one SVG element with what is inside it. Each face of the product renders the same tree: the
 * server as text, the admin and the widget as nodes. Places along the width are percents, so a figure is as wide as
 * its room; heights are in em, so that it keeps step with the text around it.
 */
export type Figure = {
  readonly tag: string
  readonly attributes: Attributes
  readonly children: readonly (Figure | string)[]
}

export type Attributes = Readonly<Record<string, string>>

/** How a value is judged, by colour: `met` green, `course` blue, `late` amber, `unmet` red, `open` grey for not known. */
export type Tone = 'met' | 'course' | 'late' | 'unmet' | 'open'

/** What every chart is told: how its value is judged, and what it says to those who do not see it. */
export type Manner = {
  readonly tone: Tone
  /** `null`: the words beside it say it already. */
  readonly alternative: string | null
}

export function element(
  tag: string,
  attributes: Attributes,
  ...children: readonly (Figure | string)[]
): Figure {
  return { tag, attributes, children }
}

/** The outermost element of a chart, over the whole width of its room. */
export function chart(
  kind: string,
  height: string,
  { tone, alternative }: Manner,
  ...children: readonly Figure[]
): Figure {
  const spoken: Attributes =
    alternative === null ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': alternative }
  return element('svg', { class: `chart ${kind} ${tone}`, width: '100%', height, ...spoken }, ...children)
}

/** A bar or an upright mark; its `class` is the name of what it stands for. */
export function rect(attributes: Attributes): Figure {
  return element('rect', attributes)
}

/** What is written below both ends of a scale, `dy` below the top in em of its own; in a narrow room the later one stands lower. */
export function endLabels(
  { from, to }: { readonly from: string; readonly to: string },
  dy: string,
): readonly Figure[] {
  const label = (name: string, x: string, anchor: 'start' | 'end', text: string) =>
    element('text', { class: name, x, dy, 'text-anchor': anchor, 'font-size': '0.8125em' }, text)
  return [label('scale-label', '0%', 'start', from), label('scale-label end', '100%', 'end', to)]
}

/** Where a value lies between two others, in percent of the way; what lies outside is drawn at the nearer end. */
export function placeOf(value: number, from: number, to: number): number {
  return to > from ? (100 * (Math.min(Math.max(value, from), to) - from)) / (to - from) : 0
}

/** As an attribute says it; a hundredth of a percent is finer than any screen. */
export function percent(value: number): string {
  return `${round(value)}%`
}

export function round(value: number): number {
  return Math.round(value * 100) / 100
}
