import type { Page } from '@playwright/test'
import { expect } from './fixture.ts'
import type { Samples } from './samples.ts'

export type Screen = {
  readonly name: string
  /** Opens the screen on this page and waits until everything on it is loaded. */
  readonly open: (page: Page, samples: Samples) => Promise<void>
}

type Path = string | ((samples: Samples) => string)

/**
 * Every screen that a signed-in user can see; a form is opened after a refusal, because it then shows everything that
 * it can show.
 */
export const screens: readonly Screen[] = [
  screen('the overview', '/'),
  {
    name: 'the communes with a club, as tiles',
    open: async (page) => {
      await page.goto('/')
      await expectLoaded(page)
      await page.getByText('Xem dạng ô vuông hoặc bản đồ').click()
      await expect(page.locator('.commune-picture svg')).toBeVisible()
    },
  },
  screen('what waits', '/viec-hom-nay'),
  screen('the club list', '/cau-lac-bo?dia-ban=150@2020-01-01'),
  screen('a club list without a match', '/cau-lac-bo?tim=khong-co-noi-nao'),
  screen('a club', ({ club }) => club),
  screen('the members of a club', ({ members }) => members),
  screen('the board of a club', ({ club }) => `${club}?xem=ban-chu-nhiem`),
  screen('the home care of a club', ({ club }) => `${club}?xem=cham-soc`),
  screen('the papers of a club', ({ club }) => `${club}?xem=giay-to`),
  screen('a club without members', ({ clubWithoutMembers }) => clubWithoutMembers),
  screen('the history of a club', ({ club }) => `${club}?xem=lich-su`),
  screen('founding a club, refused', '/cau-lac-bo/moi', 'Thành lập câu lạc bộ'),
  screen('editing a club', ({ club }) => `${club}/sua`),
  screen('an import with faults', ({ draft }) => draft),
  screen('sending the lists of a unit', '/nhap-danh-sach'),
  screen('the visits to a club', ({ club }) => `${club}?xem=kiem-tra`),
  screen('what is planned and late after visits', '/kiem-tra'),
  screen('the money of the clubs', '/von-quy'),
  screen('the plan clause by clause', '/ke-hoach/tung-diem'),
  screen('the units’ plans', '/ke-hoach-dia-phuong'),
  screen('a unit’s plan, refused', '/ke-hoach-dia-phuong/150@2020-01-01', 'Ghi vào sổ'),
  screen('the plans', '/ke-hoach'),
  screen('the draft of a plan', '/ke-hoach/du-thao', 'Ban hành'),
  screen('the papers of the plan', '/van-ban'),
  screen('a new paper, refused', '/van-ban/moi', 'Ghi vào sổ'),
  screen('the duties of every agency', '/viec-duoc-giao'),
  screen('the money of the plan', '/kinh-phi'),
  screen('an estimate, refused', '/kinh-phi/moi', 'Ghi vào sổ'),
  screen('gifts and projects', '/dong-gop'),
  screen('a gift, refused', '/dong-gop/moi', 'Ghi vào sổ'),
  screen('courses and events', '/tap-huan'),
  screen('a course, refused', '/tap-huan/moi', 'Ghi vào sổ'),
  screen('the monthly reports', '/bao-cao'),
  screen('what lies on this machine', '/tren-may'),
  screen('the book of a club', ({ club }) => `${club}/so-quy`),
  screen('the likely duplicates', '/nghi-trung'),
  screen('the course of the targets', '/dien-bien'),
  screen('two days compared', '/so-sanh'),
  screen('two plans, of which there is one', '/hai-ke-hoach'),
  screen('the closed periods', '/chot-so'),
  screen('the releases', '/cong-bo'),
  screen('withdrawing a release', '/cong-bo', /^Rút công bố số/),
  screen('the users', '/nguoi-dung'),
  screen('accounts from a list', '/nguoi-dung/danh-sach'),
  screen('the account', '/tai-khoan'),
  screen('no such page', '/khong-co-trang-nay'),
  screen('a new member, refused', ({ members }) => members, 'Thêm thành viên', 'Ghi vào danh sách'),
  screen('editing a member', ({ members }) => members, /^Sửa (?!thông tin|nhiều)/),
  confirmed(
    screen('a member', ({ members }) => members, /^Sửa (?!thông tin|nhiều)/),
    'Lưu thay đổi',
  ),
  screen('a departure', ({ members }) => members, /^Ghi rời/),
  screen('the state of a club', ({ club }) => club, 'Đổi trạng thái'),
  screen('a new user, refused', '/nguoi-dung', 'Thêm người dùng', 'Tạo tài khoản'),
  screen('changing a user', '/nguoi-dung', /^Sửa/),
]

/** The screen at an address, after these buttons are pressed. */
function screen(name: string, path: Path, ...buttons: readonly (string | RegExp)[]): Screen {
  return {
    name,
    open: async (page, samples) => {
      await page.goto(typeof path === 'string' ? path : path(samples))
      await expectLoaded(page)
      for (const button of buttons) await press(page, button)
      if (buttons.length > 0) await expect(page.locator('dialog[open], [role="alert"]')).not.toHaveCount(0)
    },
  }
}

/**
 * Presses the first button with this name; on a phone, the actions for a person are in a row that must be opened first.
 */
export async function press(
  page: Page,
  name: string | RegExp,
  rowName: string | RegExp = /^Xem thêm về/,
): Promise<void> {
  const button = page.getByRole('button', { name }).first()
  const row = page.getByRole('button', { name: rowName, expanded: false }).first()
  if (!(await button.isVisible()) && (await row.isVisible())) await row.click()
  await button.click()
}

/** The screen after it was saved unchanged, with its message. */
function confirmed({ name, open }: Screen, save: string): Screen {
  return {
    name: `${name} who was just saved`,
    open: async (page, samples) => {
      await open(page, samples)
      await page.getByRole('button', { name: save }).click()
      await expect(page.locator('dialog[open]')).toHaveCount(0)
      await expect(page.locator('.confirmation-bar')).toBeVisible()
    },
  }
}

export async function expectLoaded(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText('Đang tải')).toHaveCount(0)
  // The public page gets its fonts from its style sheet, so it needs no mark that they are loaded.
  await expect(page.locator('html[data-letters], body:not(:has(#app))')).toBeAttached()
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}
