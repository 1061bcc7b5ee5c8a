import { adviseAdmissions, describeAdvice, hoaBinh146 } from '@lienthehe/domain'
import { birth } from '@lienthehe/domain/members'
import type { Page } from '@playwright/test'
import { admit, foundClub, foundLargeClub } from './clubs.ts'
import { expectFailureAndRetry, expectWaiting } from './faces.ts'
import { expect, test } from './fixture.ts'
import { openNewMember, saveWithoutBirth } from './new-member.ts'
import { expectLoaded } from './screens.ts'

const gauge = (page: Page, rule: string) => page.locator(`dialog [data-rule="${rule}"]`)
const rows = (page: Page) => page.locator('[data-member]')

test('the verdicts change as a member is typed, before anything is saved', async ({
  page,
  demo: { admin },
}) => {
  const club = await foundClub(admin)
  await admit(admin, club.id, { fullName: 'Hà Văn Một', sex: 'male', birth: birth('1950') })
  await openNewMember(page, club.members, 'Bùi Thị Hai')
  const dialog = page.getByRole('dialog')
  await expect(gauge(page, 'club.size').locator('.figure')).toContainText('2')
  await expect(gauge(page, 'club.women').locator('.figure')).toContainText('nhiều nhất 50%')

  await dialog.getByLabel('Nữ', { exact: true }).check()
  await expect(gauge(page, 'club.women').locator('.figure')).toHaveText(/^50%/)
  await dialog.getByLabel('Ngày sinh', { exact: true }).fill('1948')
  await expect(gauge(page, 'club.age55').locator('.figure')).toHaveText(/^100%/)
  await dialog.getByLabel('Ngày sinh', { exact: true }).fill('1999')
  await expect(gauge(page, 'club.age55').locator('.figure')).toHaveText(/^50%/)

  page.once('dialog', (question) => question.accept())
  await dialog.getByRole('button', { name: 'Thôi' }).click()
  await expect(rows(page)).toHaveCount(1)
  await page.reload()
  await expect(rows(page)).toHaveCount(1)
})

test('a member is added, edited, leaves and comes back; the history tells of it', async ({
  page,
  demo: { admin },
}) => {
  const club = await foundClub(admin)
  await openNewMember(page, club.members, 'Bùi Thị Ấm')
  await page.getByRole('dialog').getByLabel('Ngày sinh', { exact: true }).fill('12/1948')
  await page.getByRole('button', { name: 'Ghi vào danh sách' }).click()
  await expect(page.getByText('Đã thêm Bùi Thị Ấm vào danh sách.')).toBeVisible()
  await expect(rows(page)).toContainText(['12/1948'])

  await page.getByRole('button', { name: 'Sửa Bùi Thị Ấm' }).click()
  await page.getByLabel('Họ và tên').fill('Bùi Thị Ấm Hoa')
  await page.getByRole('button', { name: 'Lưu thay đổi' }).click()
  await expect(page.getByText('Đã lưu thay đổi của Bùi Thị Ấm Hoa.')).toBeVisible()

  await page.getByRole('button', { name: 'Ghi rời: Bùi Thị Ấm Hoa' }).click()
  const leaving = page.getByRole('dialog')
  await leaving.getByRole('button', { name: 'Ghi rời câu lạc bộ', exact: true }).click()
  await expect(leaving.getByRole('alert')).toContainText('Lý do: Chưa điền.')
  await leaving.getByLabel('Lý do').selectOption({ label: 'Qua đời' })
  await leaving.getByRole('button', { name: 'Ghi rời câu lạc bộ', exact: true }).click()
  await expect(page.getByText('Đã ghi Bùi Thị Ấm Hoa rời câu lạc bộ.')).toBeVisible()
  await expect(rows(page)).toHaveCount(0)

  await page.getByRole('button', { name: 'Đã rời (1)' }).click()
  await page.getByRole('button', { name: 'Hoàn tác việc Bùi Thị Ấm Hoa rời' }).click()
  await page.getByRole('button', { name: 'Đang sinh hoạt (1)' }).click()
  await expect(rows(page)).toContainText(['Bùi Thị Ấm Hoa'])

  await page.getByRole('link', { name: 'Lịch sử thay đổi' }).click()
  const history = page.getByRole('table')
  await expect(history.getByRole('row')).toHaveCount(1 + 5)
  await expect(history).toContainText('Bùi Thị Quản')
})

test('what is wrong with a member is said beside its field, and nothing typed is lost', async ({
  page,
  demo: { admin },
}) => {
  const club = await foundClub(admin)
  await openNewMember(page, club.members, 'Bùi Thị Ấm')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Ngày sinh', { exact: true }).fill('31/02/1950')
  await dialog.getByLabel('Ngày vào câu lạc bộ').fill('01/05/2015')
  await page.getByRole('button', { name: 'Ghi vào danh sách' }).click()
  const summary = dialog.getByRole('alert')
  await expect(summary).toBeFocused()
  await expect(summary.getByRole('link')).toHaveCount(2)
  await expect(dialog.getByLabel('Ngày sinh', { exact: true })).toHaveAccessibleDescription(
    /năm sinh \(1948\)/,
  )
  await expect(dialog.getByLabel('Ngày vào câu lạc bộ')).toHaveAccessibleDescription(/Trước ngày thành lập/)
  await summary.getByRole('link', { name: /Ngày vào câu lạc bộ/ }).click()
  await expect(dialog.getByLabel('Ngày vào câu lạc bộ')).toBeFocused()
  await expect(dialog.getByLabel('Ngày sinh', { exact: true })).toHaveValue('31/02/1950')
})

test('beside the gauges stands whom to admit to come into all bands, as the domain advises', async ({
  page,
  demo: { admin },
}) => {
  const { rows: clubs } = await admin.api.clubs.list.query({
    asOf: null,
    search: '',
    unit: null,
    status: 'operating',
    cohort: null,
    rule: 'club.women',
    standing: 'above',
    page: 1,
    pageSize: 1,
  })
  const { club, facts } = await admin.api.clubs.get.query({ id: clubs[0]?.id ?? '', asOf: null })
  await page.goto(`/cau-lac-bo/${club.id}?ngay=${facts.asOf}`)
  const advice = adviseAdmissions(hoaBinh146, facts)
  await expect(page.locator('[data-part="advice"]')).toContainText(describeAdvice(advice, { language: 'vi' }))
})

test('the members are one step away, and begin within the first two screens of a phone', async ({
  page,
  demo: { admin },
}) => {
  const club = await foundClub(admin)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(club.path)
  await page.getByRole('link', { name: 'Thành viên' }).click()
  await expect(page.getByRole('button', { name: 'Thêm thành viên' })).toBeInViewport()
})

test('on paper a club says of which day its figures are', async ({ page, demo: { admin } }) => {
  const club = await foundClub(admin)
  await page.goto(`${club.path}?ngay=2024-09-30`)
  await expect(page.getByText('Tính đến ngày 30/09/2024')).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Tính đến ngày 30/09/2024')).toBeVisible()
})

test('two people edit one member: the second sees both versions and loses nothing', async ({
  page,
  demo: { admin, url },
  browser,
}) => {
  const club = await foundClub(admin)
  await admit(admin, club.id, { fullName: 'Xa Văn Minh', village: 'Sơn Phú' })
  const colleague = await browser.newContext({ baseURL: url, storageState: admin.state, locale: 'vi-VN' })
  const other = await colleague.newPage()
  await other.goto(club.members)
  await other.getByRole('button', { name: 'Sửa Xa Văn Minh' }).click()
  await other.getByLabel('Thôn, xóm').fill('Lanh')

  await page.goto(club.members)
  await page.getByRole('button', { name: 'Sửa Xa Văn Minh' }).click()
  await page.getByLabel('Điện thoại').fill('0912 345 678')
  await page.getByLabel('Thôn, xóm').fill('Tằm')
  await page.getByRole('button', { name: 'Lưu thay đổi' }).click()
  await expect(page.getByText('Đã lưu thay đổi của Xa Văn Minh.')).toBeVisible()

  await other.getByRole('button', { name: 'Lưu thay đổi' }).click()
  const comparison = other.getByRole('region', { name: 'Bản đang lưu đã khác' })
  await expect(comparison.getByRole('row', { name: /Thôn, xóm/ })).toContainText(/Tằm.*Lanh/)
  await expect(comparison.getByRole('row', { name: /Điện thoại/ })).toContainText('0912 345 678')
  await other.getByRole('button', { name: 'Lưu bản của tôi' }).click()
  await expect(other.getByText('Đã lưu thay đổi của Xa Văn Minh.')).toBeVisible()

  const { members } = await admin.api.members.list.query({ club: club.id })
  expect(members.map(({ village, phone }) => ({ village, phone }))).toEqual([
    { village: 'Lanh', phone: '0912 345 678' },
  ])
  await colleague.close()
})

test('a double click on save puts one member on the list', async ({ page, demo: { admin } }) => {
  const club = await foundClub(admin)
  await openNewMember(page, club.members, 'Hà Thị Lan')
  await page.getByLabel('Chưa biết ngày sinh').check()
  await page.getByRole('button', { name: 'Ghi vào danh sách' }).dblclick()
  await expect(page.getByText('Đã thêm Hà Thị Lan vào danh sách.')).toBeVisible()
  const { members } = await admin.api.members.list.query({ club: club.id })
  expect(members).toHaveLength(1)
})

test('an answer that was lost on its way is asked for again without a second member', async ({
  page,
  demo: { admin },
}) => {
  const club = await foundClub(admin)
  await openNewMember(page, club.members, 'Hà Thị Lan')
  const lost = /members\.admit/
  await page.route(lost, async (route) => {
    await route.fetch()
    await route.abort()
  })
  await saveWithoutBirth(page)
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('Không liên lạc được với máy chủ')
  await expect(page.getByLabel('Họ và tên')).toHaveValue('Hà Thị Lan')
  await page.unroute(lost)
  await page.getByRole('button', { name: 'Ghi vào danh sách' }).click()
  await expect(page.getByText('Đã thêm Hà Thị Lan vào danh sách.')).toBeVisible()
  await expect(rows(page)).toHaveCount(1)
})

test('members are found without marks, and by what is not recorded of them', async ({
  page,
  demo: { admin },
}) => {
  const club = await foundClub(admin)
  await admit(admin, club.id, { fullName: 'Đinh Thị Hoà', birth: birth('1950') })
  await admit(admin, club.id, { fullName: 'Quách Văn Đức', birth: birth('1951'), sex: null })
  await page.goto(club.members)
  await page.getByLabel('Tìm theo tên hoặc xóm').fill('dinh thi hoa')
  await expect(rows(page)).toHaveText([/Đinh Thị Hoà/])
  await page.getByLabel('Tìm theo tên hoặc xóm').fill('không ai')
  await expect(page.getByText('Không tìm thấy ai. Hãy gõ ít chữ hơn hoặc bỏ lọc.')).toBeVisible()
  await page.getByRole('button', { name: 'Bỏ lọc' }).click()
  await page.goto(club.path)
  await page.getByRole('link', { name: /Bổ sung.*giới tính/ }).click()
  await expect(rows(page)).toHaveText([/Quách Văn Đức/])
})

test('the club page waits, fails with a way on, and is empty before there is a list', async ({
  page,
  demo: { admin },
}) => {
  const club = await foundClub(admin)
  await expectWaiting(page, club.members, 'clubs.get')
  await expect(page.getByText('Câu lạc bộ chưa có danh sách thành viên.')).toBeVisible()
  await expectFailureAndRetry(page, `${club.path}?ngay=2023-12-31`, 'clubs.get')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(club.name)
  await page.goto('/cau-lac-bo/00000000-0000-4000-8000-000000000000')
  await expect(page.getByText('Không tìm thấy, hoặc nằm ngoài phạm vi')).toBeVisible()
})

test('on a phone a person is a row of two lines that opens; a list of 50 begins within two screens and takes at most 4,000 pixels', async ({
  page,
  demo: { admin },
}, { annotations }) => {
  const club = await foundLargeClub(admin, 50)
  const screen = { width: 390, height: 844 }
  await page.setViewportSize(screen)
  const tellHeight = async (part: string) => {
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    annotations.push({ type: part, description: `${height} px high at ${screen.width} px` })
  }
  await page.goto(club.path)
  await expectLoaded(page)
  await tellHeight('the standing of a club of 50')
  await page.goto(club.members)
  await expect(rows(page)).toHaveCount(50)
  await tellHeight('the members of a club of 50')
  const first = rows(page).first()
  expect((await first.boundingBox())?.y).toBeLessThanOrEqual(2 * screen.height)
  const list = await page.locator('#members').boundingBox()
  annotations.push({ type: 'the list alone', description: `${list?.height} px` })
  expect(list?.height).toBeLessThanOrEqual(4_000)
  const change = first.getByRole('button', { name: /^Sửa/ })
  await expect(change).toBeHidden()
  await first.getByRole('button', { name: /^Xem thêm về/ }).click()
  await expect(change).toBeVisible()
  await expect(first.getByText('Mường')).toBeVisible()
})
