import type { Page } from '@playwright/test'

/** Sets the browser's own text size, in pixels; it is 16 unless a person needs larger text. */
export async function setTextSize(page: Page, standard: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard } })
}

/** The causes of sideways scrolling: the innermost elements that reach beyond the window; empty when there are none. */
export function sidewaysScroll(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const beyond = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    )
    const innermost = beyond.filter(
      (element) => !beyond.some((other) => other !== element && element.contains(other)),
    )
    return [`${scrollWidth} px`, ...innermost.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))]
  })
}

/** Pairs of texts that cover each other. */
export function overlaps(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    /**
     * Is this text part of the page's layout? Clipped text that is only read aloud is not, nor is a bar under which the
     * page scrolls.
     */
    const isInFlow = (element: Element): boolean => {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false
      for (let around: Element | null = element; around !== null; around = around.parentElement) {
        const { clipPath, position } = getComputedStyle(around)
        if (clipPath !== 'none' || position === 'sticky') return false
      }
      return element.closest('option') === null
    }
    const layer = document.querySelector('dialog[open]') ?? document.body
    const texts: { text: string; element: Element; box: DOMRect }[] = []
    const walk = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
      const element = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (element === null || text === '' || !isInFlow(element)) continue
      range.selectNodeContents(node)
      for (const box of range.getClientRects()) texts.push({ text: text.slice(0, 40), element, box })
    }
    const found: string[] = []
    texts.sort((one, other) => one.box.top - other.box.top)
    texts.forEach((one, place) => {
      for (const other of texts.slice(place + 1)) {
        if (other.box.top >= one.box.bottom) break
        const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
        const height = Math.min(one.box.bottom, other.box.bottom) - other.box.top
        // The boxes of two lines overlap by a pixel or two, even if their letters do not touch.
        if (one.element !== other.element && width > 2 && height > 6)
          found.push(`“${one.text}” and “${other.text}”`)
      }
    })
    return found.slice(0, 8)
  })
}

/**
 * Texts in a column that has room for only a word or two, beside unused space: four lines or more with few letters
 * each.
 */
export function slivers(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const range = document.createRange()
    const isClipped = (around: Element | null): boolean =>
      around !== null && (getComputedStyle(around).clipPath !== 'none' || isClipped(around.parentElement))
    const isText = ({ nodeType, textContent }: Node) =>
      nodeType === Node.TEXT_NODE && textContent?.trim() !== ''
    const telling = [...document.body.querySelectorAll('*')].filter((element) =>
      [...element.childNodes].some(isText),
    )
    for (const element of telling) {
      const words = element.textContent?.trim() ?? ''
      const isSeen = element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      const isDrawn =
        element.querySelector('svg') !== null ||
        element.closest('table, [role="grid"], svg, option, script, style, code') !== null
      if (!isSeen || isDrawn || words.length < 24 || isClipped(element)) continue
      range.selectNodeContents(element)
      let [lines, lowest] = [0, Number.NEGATIVE_INFINITY]
      // Words of two sizes beside each other are in one line.
      for (const { top, bottom } of range.getClientRects()) {
        if (top > lowest - 6) lines += 1
        lowest = Math.max(lowest, bottom)
      }
      const { width } = element.getBoundingClientRect()
      if (lines >= 4 && words.length / lines < 9 && width < 0.55 * document.documentElement.clientWidth)
        found.push(`“${words.slice(0, 60)}” in ${lines} lines, ${Math.round(width)} px wide`)
    }
    return found.slice(0, 8)
  })
}
