import type { Locator, Page } from '@playwright/test'

/** One cell of the grid that shows a list, by its row in the file and its field. */
export function cellOf(page: Page, row: number, field: string): Locator {
  return page.locator(`[data-row="${row}"] [data-field="${field}"]`)
}

/** Types another text into a cell; after the click that gives it the focus, only the keyboard is used. */
export async function typeInto(page: Page, cell: Locator, text: string): Promise<void> {
  await cell.click()
  await page.keyboard.press('F2')
  await cell.getByRole('textbox').fill(text)
  await page.keyboard.press('Enter')
}

/** Pastes a block of cells, in the form in which Excel copies one. */
export async function paste(page: Page, block: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((text) => navigator.clipboard.writeText(text), block)
  await page.keyboard.press('Control+V')
}
