import { fileURLToPath } from 'node:url'
import { expect, test } from './fixture.ts'
import { isFocusSeenOn, tabTo } from './focus.ts'
import { admin as login } from './people.ts'

const roster = fileURLToPath(
  new URL('../../../packages/office/src/roster/fixtures/danh-sach-libreoffice.xlsx', import.meta.url),
)

test.describe('by keyboard alone', () => {
  test.use({ storageState: { cookies: [], origins: [] } })

  test('from the login to a new club, its list from a file, and one more member', async ({ page }) => {
    const heading = page.getByRole('heading', { level: 1 })
    const press = (key: string) => page.keyboard.press(key)
    const fill = async (label: string, text: string) => {
      await tabTo(page, page.getByRole('textbox', { name: label }))
      await page.keyboard.type(text)
    }

    await test.step('sign in', async () => {
      await page.goto('/')
      await expect(heading).toHaveText('Đăng nhập')
      await fill('Tên đăng nhập', login.userName)
      await fill('Mật khẩu', login.password)
      await press('Enter')
      await expect(heading).toContainText('chỉ tiêu')
    })

    await test.step('found a club; the commune is chosen with the arrows', async () => {
      await tabTo(page, page.getByRole('link', { name: 'Câu lạc bộ', exact: true }))
      await press('Enter')
      await expect(heading).toHaveText('Câu lạc bộ')
      await expect(heading).toBeFocused()
      await tabTo(page, page.getByRole('link', { name: 'Thành lập câu lạc bộ' }))
      await press('Enter')
      await fill('Tên câu lạc bộ', 'CLB thử bàn phím')
      await fill('Ngày thành lập', '20/05/2021')
      const commune = page.getByRole('combobox', { name: 'Xã, phường, thị trấn' })
      await tabTo(page, commune)
      await page.keyboard.type('cao son')
      await press('ArrowDown')
      await press('Enter')
      await expect(commune).toHaveValue('Xã Cao Sơn, Huyện Đà Bắc')
      await tabTo(page, page.getByLabel('Thôn, xóm'))
      await press('Enter')
      await expect(heading).toHaveText('CLB thử bàn phím')
    })

    await test.step('take in its list', async () => {
      // The test waits for the event before the key is pressed, because Chromium reports its file dialog
      // through another channel.
      const chooser = page.waitForEvent('filechooser')
      await tabTo(page, page.getByRole('button', { name: 'Chọn tệp' }))
      await press('Enter')
      await (await chooser).setFiles(roster)
      await expect(page.getByText('Đây là bản xem trước')).toBeVisible()
      await tabTo(page, page.getByRole('button', { name: 'Ghi 55 người vào danh sách' }))
      await press('Enter')
      await expect(heading).toHaveText('Đã ghi vào danh sách')
      await tabTo(page, page.getByRole('link', { name: 'Về trang câu lạc bộ' }))
      await press('Enter')
      await expect(page.locator('[data-member]')).toHaveCount(55)
    })

    await test.step('add a member; Escape closes the dialog and gives the focus back', async () => {
      const add = page.getByRole('button', { name: 'Thêm thành viên' })
      await tabTo(page, add)
      await press('Enter')
      await expect(page.getByRole('dialog')).toBeVisible()
      await expect(page.getByLabel('Họ và tên')).toBeFocused()
      await press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await expect(add).toBeFocused()
      await press('Enter')
      await fill('Họ và tên', 'Bùi Thị Phím')
      await fill('Ngày sinh', '1950')
      await press('Enter')
      await expect(page.getByText('Đã thêm Bùi Thị Phím vào danh sách.')).toBeVisible()
    })
  })
})

test('the first stop of the keyboard leads past the navigation', async ({ page }) => {
  await page.goto('/cau-lac-bo')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Đến thẳng nội dung' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('on a phone nothing that has the focus lies under the bar of a dialog, and Tab stays inside', async ({
  page,
  samples,
}) => {
  await page.setViewportSize({ width: 390, height: 664 })
  await page.goto(samples.clubWithoutMembers)
  await page.getByRole('button', { name: 'Thêm thành viên' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  const controls = await dialog.locator('input, select, button').count()
  for (let stop = 0; stop < controls; stop += 1) {
    await page.keyboard.press('Tab')
    await isFocusSeenOn(dialog)
    await expect(page.locator('body:focus, dialog:focus, dialog :focus, html:not(:has(:focus))')).toHaveCount(
      1,
    )
  }
})
