import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { sidewaysScroll } from './layout.ts'
import { expectLoaded } from './screens.ts'

/** The folder for pictures that no machine compares; they are also attached to the test. */
export const pictures = process.env['PICTURES']

/**
 * In the sizes of a desktop and of a phone, and with text of double size, axe finds nothing and nothing scrolls
 * sideways.
 */
export async function expectGood(page: Page, name: string): Promise<void> {
  // A screen that is still loading has no heading yet.
  await expectLoaded(page)
  for (const [width, textPercent] of [
    [1440, 100],
    [390, 100],
    [390, 200],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await page.evaluate((percent) => {
      document.documentElement.style.fontSize = `${percent}%`
    }, textPercent)
    if (pictures !== undefined) {
      const path = `${pictures}/${name}-${width}-${textPercent}.png`
      await page.screenshot({ path, fullPage: true })
      await test.info().attach(`${name}-${width}-${textPercent}`, { path })
    }
    if (textPercent === 100)
      expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
    expect(await sidewaysScroll(page)).toEqual([])
  }
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
}
