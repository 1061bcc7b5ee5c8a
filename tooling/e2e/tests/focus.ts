import { expect, type Locator, type Page } from '@playwright/test'

/** Presses Tab until this control has the focus, which is seen wherever it stops on the way. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let stop = 0; stop < 80; stop += 1) {
    await page.keyboard.press('Tab')
    if (await isFocusSeenOn(control)) return
  }
  throw new Error(`the keyboard never came to ${control}`)
}

/** Whatever has the focus has an outline around it, and nothing lies over it. Is it this control? */
export async function isFocusSeenOn(control: Locator): Promise<boolean> {
  const focused = await control.evaluate((wanted) => {
    const element = document.activeElement
    const [box] = element?.getClientRects() ?? []
    // After its last control a page hands the focus to the browser around it.
    if (element === null || element === document.body || box === undefined) return null
    // A heading that a script gave the focus, for those who hear the screen, is no stop of the keyboard.
    if (element.localName === 'h1') return null
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const above = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
    return {
      html: element.outerHTML.slice(0, 200),
      outlinePixels: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      isUncovered: above !== null && (element.contains(above) || above.contains(element)),
      isWanted: element === wanted,
    }
  })
  if (focused === null) return false
  expect(focused.outlinePixels, focused.html).toBeGreaterThanOrEqual(2)
  expect(focused.isUncovered, `${focused.html} is covered`).toBe(true)
  return focused.isWanted
}
