/**
 * The functions of this file run in the page, and read what it shows. Each is sent as text, so it may not use anything
 * outside itself.
 */

/** Waits until the screen is complete, and returns its heading. */
export async function headingOnceLoaded(): Promise<string> {
  const isWhole = () =>
    document.querySelector('h1') !== null &&
    document.querySelector('html[data-letters]') !== null &&
    !(document.body.textContent ?? '').includes('Đang tải')
  // Ten seconds at most: a page that takes longer will never be complete.
  for (let tries = 0; tries < 200 && !isWhole(); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 50))
  return document.querySelector('h1')?.textContent?.trim() ?? ''
}

/** Mistakes in the layout of figures: labels that are not below their bar, or that cover other text. */
export function misplacedLabels(): readonly string[] {
  return [...document.querySelectorAll('svg.gauge')].flatMap((gauge, place) => {
    const bar = gauge.querySelector('.scale')?.getBoundingClientRect()
    // With text of double size, a phone hides the ends of the scale.
    const shown = [...gauge.querySelectorAll('text')].filter(
      (text) => getComputedStyle(text).display !== 'none',
    )
    const labels = shown.map((text) => ({
      says: text.textContent,
      box: text.getBoundingClientRect(),
    }))
    const around = [...(gauge.parentElement?.querySelectorAll('h3, .figure, .mark, .gauge-sentence') ?? [])]
    const overlaps = (box: DOMRect) =>
      around.some((other) => {
        const { left, right, top, bottom } = other.getBoundingClientRect()
        return box.left < right && box.right > left && box.top < bottom - 2 && box.bottom > top + 2
      })
    return labels.flatMap(({ says, box }) => {
      const problems = [
        ...(bar === undefined || box.height === 0 ? ['is not drawn'] : []),
        ...(bar !== undefined && box.top < bar.bottom - 1 ? ['is not below its bar'] : []),
        ...(overlaps(box) ? ['lies over other text'] : []),
      ]
      return problems.map((problem) => `gauge ${place + 1}: ${says} ${problem}`)
    })
  })
}

/** How many figures of each kind are drawn with a width and a height. */
export function drawnFigures(): Readonly<Record<'bullets' | 'gauges' | 'marks', number>> {
  const drawn = (selector: string) =>
    [...document.querySelectorAll(selector)].filter((figure) => {
      const { width, height } = figure.getBoundingClientRect()
      return width > 4 && height > 4
    }).length
  return { bullets: drawn('svg.bullet'), gauges: drawn('svg.gauge'), marks: drawn('.mark svg') }
}

/** The number of bullet graphs in the widget, inside its shadow root. */
export async function bulletsInWidget(): Promise<number> {
  const inside = () =>
    [
      ...(document.querySelector('clb-progress')?.shadowRoot?.querySelectorAll('[part~="bullet"]') ?? []),
    ].filter((figure) => figure.getBoundingClientRect().height > 4).length
  for (let tries = 0; tries < 200 && inside() === 0; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 50))
  return inside()
}

/** The number of pixels by which the page can be scrolled sideways. */
export function sidewaysPixels(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth
}

/** Doubles the text size, as people with poor sight do. */
export function doubleTextSize(): boolean {
  document.documentElement.style.fontSize = '200%'
  return true
}
