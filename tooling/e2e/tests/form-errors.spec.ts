import type { Page } from '@playwright/test'
import { startServer } from '../server.ts'
import { expect, test } from './fixture.ts'
import type { Samples } from './samples.ts'

const nobody = { cookies: [], origins: [] }

type Form = {
  readonly form: string
  readonly path: (samples: Samples) => string
  /** The buttons that lead to the form and then send it. */
  readonly buttons: readonly (string | RegExp)[]
  /** What is typed before the form is sent, by the id of the control. */
  readonly typed?: Readonly<Record<string, string>>
  /** The controls to correct, in their order on the screen. */
  readonly wrong: readonly string[]
}

const forms: readonly Form[] = [
  {
    form: 'a new club',
    path: () => '/cau-lac-bo/moi',
    buttons: ['Thành lập câu lạc bộ'],
    typed: { 'club-commune': 'Cao Sơn', 'club-established': '31/02/2021' },
    // The commune is not checked when the day is impossible, because communes depend on the day.
    wrong: ['club-name', 'club-established'],
  },
  {
    form: 'an edited club',
    path: ({ club }) => `${club}/sua`,
    buttons: ['Lưu thay đổi'],
    typed: { 'club-name': '', 'club-commune': 'Cao Bằng' },
    wrong: ['club-name', 'club-commune'],
  },
  {
    form: 'a new user',
    path: () => '/nguoi-dung',
    buttons: ['Thêm người dùng', 'Tạo tài khoản'],
    typed: { 'user-password': 'ngắn' },
    wrong: ['user-name', 'user-login', 'user-password'],
  },
  {
    form: 'one’s own password',
    path: () => '/tai-khoan',
    buttons: ['Đổi mật khẩu'],
    typed: { 'password-next': 'ngắn' },
    wrong: ['password-current', 'password-next'],
  },
  {
    form: 'the state of a club',
    path: ({ clubWithoutMembers }) => clubWithoutMembers,
    buttons: ['Đổi trạng thái', 'Ghi thay đổi'],
    wrong: ['event.reason'],
  },
  {
    form: 'a list with refused rows',
    path: ({ draft }) => draft,
    buttons: [/^Ghi \d+ người vào danh sách$/],
    wrong: ['skip-refused'],
  },
]

for (const { form, path, buttons, typed = {}, wrong } of forms)
  test(`what is wrong with ${form} stands above it and beside its field`, async ({ page, samples }) => {
    await page.goto(path(samples))
    for (const button of buttons.slice(0, -1)) await page.getByRole('button', { name: button }).click()
    for (const [id, text] of Object.entries(typed)) await page.locator(`[id="${id}"]`).fill(text)
    for (const button of buttons.slice(-1)) await page.getByRole('button', { name: button }).click()
    await expectErrorsTied(page, wrong)
  })

test.describe('before anybody is signed in', () => {
  test.use({ storageState: nobody })

  test('what is wrong with a login stands above it and beside its field', async ({ page }) => {
    await page.goto('/dang-nhap')
    await page.getByRole('button', { name: 'Đăng nhập' }).click()
    await expectErrorsTied(page, ['login-user', 'login-password'])
  })

  test.describe('on a new server', () => {
    test.use({ baseURL: 'http://localhost' })

    test('what is wrong with the first admin stands above the form and beside its field', async ({
      page,
    }) => {
      await using server = await startServer()
      await page.goto(server.url)
      await page.getByRole('button', { name: 'Tạo quản trị viên và đăng nhập' }).click()
      await expectErrorsTied(page, ['setup-code', 'setup-name', 'setup-user', 'setup-password'])
    })
  })
})

/**
 * Checks that the summary has the focus, and that each of its lines leads to a control that is marked as wrong and
 * described by the same words.
 */
async function expectErrorsTied(page: Page, wrong: readonly string[]): Promise<void> {
  const summary = page.getByRole('alert').filter({ has: page.getByRole('heading') })
  await expect(summary).toBeFocused()
  const lines = summary.getByRole('link')
  await expect(lines).toHaveCount(wrong.length)
  for (const [place, id] of wrong.entries()) {
    const line = lines.nth(place)
    const control = page.locator(`[id="${id}"]`)
    await line.click()
    await expect(control).toBeFocused()
    await expect(control).toHaveAttribute('aria-invalid', 'true')
    const reason = (await line.innerText()).replace(/^[^:]+: /, '')
    const described = await control.getAttribute('aria-describedby')
    await expect(
      page
        .locator(
          (described ?? '')
            .split(' ')
            .map((part) => `[id="${part}"]`)
            .join(', '),
        )
        .filter({ hasText: reason }),
    ).toHaveCount(1)
  }
}
