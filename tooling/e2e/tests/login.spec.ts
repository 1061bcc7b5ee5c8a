import { hoaBinhUnits } from '@lienthehe/domain/units/hoa-binh'
import type { Page } from '@playwright/test'
import { anyClub } from './clubs.ts'
import { expect, test } from './fixture.ts'
import { admin } from './people.ts'

const nobody = { cookies: [], origins: [] }

test.describe('somebody who is not signed in', () => {
  test.use({ storageState: nobody })

  test('is led to the login and from there to the screen that was asked for', async ({ page }) => {
    await page.goto('/cau-lac-bo?dia-ban=150@2020-01-01')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đăng nhập')
    await page.getByLabel('Tên đăng nhập').fill(admin.userName)
    await page.getByRole('textbox', { name: 'Mật khẩu' }).fill(admin.password)
    await page.getByRole('button', { name: 'Đăng nhập' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Câu lạc bộ')
    await expect(page.getByLabel('Địa bàn')).toHaveValue('150@2020-01-01')
  })

  test('reads the same answer for a wrong password and for a name that does not exist', async ({ page }) => {
    await page.goto('/dang-nhap')
    for (const userName of [admin.userName, 'khong.co.ai']) {
      await page.getByLabel('Tên đăng nhập').fill(userName)
      await page.getByRole('textbox', { name: 'Mật khẩu' }).fill('không phải mật khẩu này')
      await page.getByRole('button', { name: 'Đăng nhập' }).click()
      await expect(page.getByRole('alert')).toContainText('Tên đăng nhập hoặc mật khẩu không đúng.')
      await expect(page.getByRole('alert')).toBeFocused()
      await expect(page).toHaveTitle(/^Lỗi:/)
      await expect(page.getByLabel('Tên đăng nhập')).toHaveValue(userName)
    }
  })

  test('is told which field is empty, and that is no attempt', async ({ page }) => {
    await page.goto('/dang-nhap')
    const sent: string[] = []
    page.on('request', (request) => sent.push(request.url()))
    await page.getByLabel('Tên đăng nhập').fill(admin.userName)
    await page.getByRole('button', { name: 'Đăng nhập' }).click()
    const password = page.getByRole('textbox', { name: 'Mật khẩu' })
    await expect(password).toHaveAccessibleDescription(/Chưa điền/)
    await expect(page.getByRole('alert')).toContainText('Mật khẩu: Chưa điền.')
    await expect(page.getByLabel('Tên đăng nhập')).toHaveValue(admin.userName)
    // Typing more does not move the focus to the list of errors.
    await password.pressSequentially('mưa')
    await expect(password).toBeFocused()
    expect(sent.filter((url) => url.includes('/api/auth/sign-in'))).toEqual([])
  })

  test('may look at the password while typing it', async ({ page }) => {
    await page.goto('/dang-nhap')
    const password = page.getByRole('textbox', { name: 'Mật khẩu' })
    await password.fill('mưa xuân')
    await expect(password).toHaveAttribute('type', 'password')
    await page.getByRole('button', { name: 'Hiện' }).click()
    await expect(password).toHaveAttribute('type', 'text')
  })
})

test('signing out leads to the login, and back shows nothing any more', async ({ page, demo, browser }) => {
  const context = await browser.newContext({ baseURL: demo.url, storageState: nobody })
  const own = await context.newPage()
  await own.goto('/dang-nhap')
  await own.getByLabel('Tên đăng nhập').fill(admin.userName)
  await own.getByRole('textbox', { name: 'Mật khẩu' }).fill(admin.password)
  await own.getByRole('button', { name: 'Đăng nhập' }).click()
  await own.getByRole('button', { name: 'Đăng xuất' }).click()
  await expect(own.getByRole('heading', { level: 1 })).toHaveText('Đăng nhập')
  await own.goBack()
  await expect(own.getByRole('heading', { level: 1 })).toHaveText('Đăng nhập')
  await context.close()
  await page.close()
})

/** Letters that Vietnamese has and English does not. They may only be in names and in what people typed. */
const vietnamese = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i

test('at one click the screens are in English, and only names are left in Vietnamese', async ({
  page,
  demo: { admin: signedIn },
}) => {
  const club = await anyClub(signedIn)
  await page.goto('/')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  const names = hoaBinhUnits.map(({ name }) => name)
  for (const path of [
    '/',
    '/cau-lac-bo?trang=9999',
    '/cau-lac-bo/moi',
    club.path,
    '/nguoi-dung',
    '/tai-khoan',
  ]) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByText('Loading…')).toHaveCount(0)
    expect(await vietnameseWords(page, names), path).toEqual([])
  }
})

/** The texts of the screen that have Vietnamese letters and are not names. */
async function vietnameseWords(page: Page, names: readonly string[]): Promise<readonly string[]> {
  const texts = await page.locator('body').evaluate((body) => {
    const found: string[] = []
    const walk = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
    for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
      const parent = node.parentElement
      // What people typed, names, and examples of both stay in their own language.
      const isData =
        parent?.closest('tbody, h1, .crumbs, .lede, .hint, .tool-link, [lang="vi"], .brand') ?? null
      if (isData === null && parent?.checkVisibility() === true) found.push(node.textContent ?? '')
    }
    return found
  })
  // The number of a document counts as a name.
  const withoutNumbers = (text: string) => text.replaceAll(/\d+\/QĐ-TTg/g, '')
  const withoutNames = (text: string) =>
    names.reduce((rest, name) => rest.replaceAll(name, ''), withoutNumbers(text))
  return texts.filter((text) => vietnamese.test(withoutNames(text)))
}
