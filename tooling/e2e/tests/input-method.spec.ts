import type { CDPSession, Page } from '@playwright/test'
import { expect, test } from './fixture.ts'

const options = (page: Page) => page.getByRole('listbox').getByRole('option')

test.describe('Vietnamese by an input method', () => {
  /** Shows the word in the state in which an input method has it while it is being typed. */
  const compose = (session: CDPSession, text: string) =>
    session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })

  test('half a word is not looked for, and the Enter that ends it neither chooses nor sends', async ({
    page,
    context,
  }) => {
    await page.goto('/cau-lac-bo/moi')
    await page.getByLabel('Ngày thành lập').fill('20/05/2021')
    const commune = page.getByRole('combobox', { name: 'Xã, phường, thị trấn' })
    await commune.click()
    const session = await context.newCDPSession(page)
    for (const step of ['c', 'ca', 'cao', 'cao s', 'cao so']) await compose(session, step)
    await expect(commune).toHaveValue('cao so')
    await expect(options(page)).toHaveCount(0)

    // The event that Chromium reports for a key that the input method handles itself.
    const key = { key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 }
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key })
    await session.send('Input.insertText', { text: 'cao sơn' })
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
    await expect(commune).toHaveValue('cao sơn')
    await expect(options(page).first()).toContainText('Cao Sơn')
    await expect(page.getByRole('alert')).toHaveCount(0)

    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(commune).toHaveValue('Xã Cao Sơn, Huyện Đà Bắc')
  })

  test('an option that is pointed at while a word is put together stands as it was chosen', async ({
    page,
    context,
  }) => {
    await page.goto('/cau-lac-bo/moi')
    await page.getByLabel('Ngày thành lập').fill('20/05/2021')
    const commune = page.getByRole('combobox', { name: 'Xã, phường, thị trấn' })
    await commune.fill('cao')
    await expect(options(page).first()).toBeVisible()
    await compose(await context.newCDPSession(page), ' soo')
    await options(page)
      .filter({ hasText: /Cao Sơn.*Đà Bắc/ })
      .click()
    await expect(commune).toHaveValue('Xã Cao Sơn, Huyện Đà Bắc')
    await expect(commune).toBeFocused()
  })
})
