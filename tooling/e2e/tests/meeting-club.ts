import { randomUUID } from 'node:crypto'
import { isoDate } from '@lienthehe/domain'
import { regulationTemplate } from '@lienthehe/domain/funds'
import type { MemberId } from '@lienthehe/domain/members'
import type { BrowserContext, Page } from '@playwright/test'
import { become, clubWithBoard } from './club-board.ts'
import { admit } from './clubs.ts'
import { expect } from './fixture.ts'
import type { Person } from './people.ts'

const pin = '274913'
const families = [
  'Bùi Thị',
  'Đinh Văn',
  'Quách Thị',
  'Hà Công',
  'Nguyễn Thị',
  'Triệu Văn',
  'Xa Thị',
  'Lò Văn',
]
const given = ['Ấm', 'Bảo', 'Bích', 'Chiến', 'Cúc', 'Dũng', 'Duyên', 'Điệp']

/** The name of one of the sixty members; all names differ. */
const nameOf = (place: number) =>
  `${families[place % families.length]} ${given[Math.floor(place / families.length) % given.length]}`

/** The date this many days before today. */
const daysAgo = (days: number) => isoDate(new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10))

/** A club of sixty members with both funds; something is due on eight loans, and the board has approved two more. */
export async function clubBeforeMeeting(admin: Person, url: string) {
  const board = await clubWithBoard(admin, url)
  const { club, accountant, chair } = board
  const own = () => ({ key: randomUUID(), club: club.id })
  const members: { id: MemberId; fullName: string }[] = []
  for (let listed = 4; listed < 60; listed += 4) {
    const places = [listed, listed + 1, listed + 2, listed + 3]
    const some = places.map(async (place) => {
      const { id } = await admit(admin, club.id, { fullName: nameOf(place) })
      return { id, fullName: nameOf(place) }
    })
    members.push(...(await Promise.all(some)))
  }
  const from = isoDate('2021-06-01')
  const regulation = { ...regulationTemplate, number: '01/QC-CLB', issuedOn: from, from, to: null }
  const { books } = accountant.api
  await books.adoptRegulation.mutate({ ...own(), regulation })
  const capital = { valueOn: from, source: 'project', giver: null } as const
  await books.contribute.mutate({
    ...own(),
    draft: { ...capital, fund: 'incomeFund', amountDong: 90_000_000 },
  })
  await books.contribute.mutate({
    ...own(),
    draft: { ...capital, fund: 'activityFund', amountDong: 2_000_000 },
  })
  const conditions = {
    months: 12,
    monthlyRateBasisPoints: 50,
    interest: 'flat',
    repayment: 'equalInstalments',
    graceMonths: 0,
  } as const
  const borrowing = (borrower: MemberId) => ({
    borrower,
    guarantor: null,
    purpose: 'nuôi lợn nái',
    principalDong: 6_000_000,
    conditions,
  })
  for (const { id } of members.slice(0, 8))
    await books.lend.mutate({ ...own(), draft: { ...borrowing(id), valueOn: daysAgo(35) } })
  for (const [place, { id }] of members.slice(8, 10).entries()) {
    const draft = { ...borrowing(id), requestedOn: daysAgo(5), plan: 'bán lứa đầu sau sáu tháng' }
    await books.requestLoan.mutate({ ...own(), draft })
    const present = ['Bùi Văn Ứng', 'Bùi Văn Lưu', 'Bùi Thị Thảo']
    const decided = { request: place + 1, decidedOn: daysAgo(4), present, exception: null }
    await chair.api.books.decideRequest.mutate({ ...own(), draft: { is: 'approved', ...decided } })
  }
  return { ...board, members }
}

/** Signs in, sets the PIN and downloads what the meeting needs, as a board does two days before. */
export async function prepareMeeting(page: Page, context: BrowserContext, club: string, by: Person) {
  await become(context, by)
  await page.goto(`/tren-may?clb=${club}`)
  await enrol(page)
  await expect(page.locator('[data-prepared]')).toContainText('sẵn sàng')
}

/** Sets the PIN on a machine that has none yet. */
export async function enrol(page: Page): Promise<void> {
  await page.getByLabel('Mã PIN mới').fill(pin)
  await page.getByLabel('Gõ lại mã PIN').fill(pin)
  await page.getByRole('button', { name: 'Đặt mã PIN' }).click()
}

/** The words that name the state of a sheet; they are always visible. */
export const standing = (page: Page) => page.locator('.standing')

/** Opens what the PIN protects. */
export async function unlock(page: Page): Promise<void> {
  await page.getByLabel(/^Mã PIN của/).fill(pin)
  await page.getByRole('button', { name: 'Mở khóa' }).click()
}

/** Signs in when the sheet waits for a login. */
export async function signInToSend(page: Page, { userName, password }: Person): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(userName)
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill(password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
}
