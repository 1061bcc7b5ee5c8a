import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const wcag22 = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe finds against WCAG 2.2 AA on this page, or against these rules only; empty if it finds nothing. */
export async function axeFindings(page: Page, rules?: string[]): Promise<readonly string[]> {
  // What is below an open dialog cannot be reached, and is checked as a screen of its own.
  const layer = (await page.locator('dialog[open]').count()) > 0 ? 'dialog[open]' : 'html'
  // The page has no frames, so this mode is enough: axe then opens no second page to collect what it found in
  // frames.
  const axe = new AxeBuilder({ page }).setLegacyMode().include(layer)
  const { violations } = await (rules === undefined ? axe.withTags(wcag22) : axe.withRules(rules)).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  )
}
