/**
 * A picture as plain data: one SVG element with its content. Each part of the product renders the same tree: the server
 * as text, the admin and the widget as nodes. Horizontal positions are in percent, so a picture is as wide as its
 * space; heights are in em, so that they grow with the text around the picture.
 */
export type Figure = {
  readonly tag: string
  readonly attributes: Attributes
  readonly children: readonly (Figure | string)[]
}

export type Attributes = Readonly<Record<string, string>>

/** How a value is judged, by colour: `met` green, `course` blue, `late` amber, `unmet` red, `open` grey for not known. */
export type Tone = 'met' | 'course' | 'late' | 'unmet' | 'open'

/**
 * The input of every chart besides its numbers: how its value is judged, and a description for people who do not see
 * it.
 */
export type Manner = {
  readonly tone: Tone
  /** `null`: the text beside the picture already says the same. */
  readonly alternative: string | null
}

export function element(
  tag: string,
  attributes: Attributes,
  ...children: readonly (Figure | string)[]
): Figure {
  return { tag, attributes, children }
}

/** The outermost element of a chart, as wide as the space for it. */
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

/** A bar or an upright mark; its `class` is the name of what it shows. */
export function rect(attributes: Attributes): Figure {
  return element('rect', attributes)
}

/**
 * The labels below both ends of a scale; `dy` is their distance from the top, in em of their own text. In a narrow
 * space the label of the later end is lower.
 */
export function endLabels(
  { from, to }: { readonly from: string; readonly to: string },
  dy: string,
): readonly Figure[] {
  const label = (name: string, x: string, anchor: 'start' | 'end', text: string) =>
    element('text', { class: name, x, dy, 'text-anchor': anchor, 'font-size': '0.8125em' }, text)
  return [label('scale-label', '0%', 'start', from), label('scale-label end', '100%', 'end', to)]
}

/** The position of a value between `from` and `to`, in percent; a value outside is drawn at the nearer end. */
export function placeOf(value: number, from: number, to: number): number {
  return to > from ? (100 * (Math.min(Math.max(value, from), to) - from)) / (to - from) : 0
}

/** A percentage as text for an attribute, rounded to hundredths, which is finer than any screen. */
export function percent(value: number): string {
  return `${round(value)}%`
}

export function round(value: number): number {
  return Math.round(value * 100) / 100
}
