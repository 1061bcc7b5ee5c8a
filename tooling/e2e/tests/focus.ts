import { expect, type Locator, type Page } from '@playwright/test'

/** The most stops on the way to a control: a list of sixty people, and the controls around it. */
const stopsMax = 120

/** Presses Tab (or Shift+Tab, to go back) until this control has the focus; every stop on the way must be visible. */
export async function tabTo(page: Page, control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(control).not.toHaveCount(0)
  const passed: string[] = []
  for (let stop = 0; stop < stopsMax; stop += 1) {
    await page.keyboard.press(key)
    const { name, isWanted } = await seenFocus(control)
    if (isWanted) return
    passed.push(name)
  }
  throw new Error(`the keyboard never came to ${control}, but to:\n${passed.join('\n')}`)
}

/** Checks that the focused control has an outline and that nothing covers it. Is it this control? */
export async function isFocusSeenOn(control: Locator): Promise<boolean> {
  return (await seenFocus(control)).isWanted
}

async function seenFocus(control: Locator): Promise<{ readonly name: string; readonly isWanted: boolean }> {
  const focused = await control.evaluateAll((wanted) => {
    const element = document.activeElement
    const [box] = element?.getClientRects() ?? []
    // After its last control, a page passes the focus on to the browser itself.
    if (element === null || element === document.body || box === undefined) return null
    // A heading that a script focused, for users of screen readers, is not a stop for the Tab key.
    if (element.localName === 'h1') return null
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    // Clipped text is read aloud, but is not visible.
    const isClipped = (around: Element | null): boolean =>
      around !== null && (getComputedStyle(around).clipPath !== 'none' || isClipped(around.parentElement))
    // For a point outside the window, the browser finds no element.
    const above = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null
    const name = element.getAttribute('aria-label') ?? label ?? element.textContent ?? ''
    return {
      html: element.outerHTML.slice(0, 200),
      name: name.trim().slice(0, 60) || element.localName,
      outlinePixels: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      isInSight:
        above !== null && (element.contains(above) || above.contains(element)) && !isClipped(element),
      lies: `${[box.x, box.y, box.width, box.height].map(Math.round)} under ${above?.outerHTML.slice(0, 120)}`,
      isWanted: wanted.some((one) => one === element),
    }
  })
  if (focused === null) return { name: '(none of the page)', isWanted: false }
  expect(focused.outlinePixels, focused.html).toBeGreaterThanOrEqual(2)
  expect(focused.isInSight, `${focused.html} is out of sight: ${focused.lies}`).toBe(true)
  return focused
}
