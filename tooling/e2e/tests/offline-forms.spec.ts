import { randomUUID } from 'node:crypto'
import { type IsoDate, isoDate } from '@lienthehe/domain'
import { clubWithBoard } from './club-board.ts'
import { foundClub } from './clubs.ts'
import { expect, test } from './fixture.ts'
import { expectGood } from './good-at-all-sizes.ts'
import { enrol, prepareMeeting, signInToSend, standing, unlock } from './meeting-club.ts'

/** A date as a person types it. */
const typed = (date: IsoDate | string) => date.split('-').toReversed().join('/')

test('III.3.b: a month without a sheet of its meeting is reported without network and login, kept when the tab is killed, and sent once', async ({
  page: first,
  context,
  demo: { admin, url },
}) => {
  test.setTimeout(240_000)
  const { club, accountant } = await clubWithBoard(admin, url)
  const { months } = await accountant.api.reports.ofClub.query({ club: club.id })
  const month = months[1]?.month ?? ''
  const written = typed(month)
  await prepareMeeting(first, context, club.id, accountant)
  await expectGood(first, 'report-prepared')
  await first.close()

  await context.setOffline(true)
  await context.clearCookies()
  const page = await context.newPage()
  await page.goto('/tren-may')
  await unlock(page)
  await page.getByRole('button', { name: `Báo cáo tháng ${written}` }).click()
  await expect(page.getByRole('heading', { name: `Báo cáo tháng ${written}` })).toBeVisible()
  // Even without a network, the field says what must be corrected before sending.
  await expect(page.locator('#draft\\.meeting\\.on-error')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Gửi', exact: true })).toHaveCount(0)
  await expectGood(page, 'report-sheet-empty')
  await page.getByLabel('Ngày họp').fill('05/01/2020')
  await page.getByRole('button', { name: 'Bùi Thị Ấm' }).first().click()
  await expect(page.getByText('Có mặt 3/4')).toBeVisible()
  await page.getByLabel('Lượt chăm sóc tại nhà').fill('12')
  await expect(standing(page)).toContainText('Đã lưu trên máy này, chưa gửi')
  await page.close()

  const again = await context.newPage()
  await again.goto('/tren-may')
  await unlock(again)
  await expect(again.locator('[data-draft]')).toContainText(`Báo cáo tháng ${written} · ${club.name}`)
  await again.getByRole('button', { name: 'Mở phiếu' }).click()
  await expect(again.getByLabel('Lượt chăm sóc tại nhà')).toHaveValue('12')
  await again.getByRole('button', { name: 'Gửi', exact: true }).click()
  await expect(standing(again)).toContainText('Đã lưu trên máy này, chờ mạng')
  await context.setOffline(false)
  await again.getByRole('button', { name: 'Thử gửi ngay' }).click()
  await signInToSend(again, accountant)

  // The day is outside the month: the server's refusal is shown beside the field, and everything typed stays.
  await expect(standing(again)).toContainText('máy chủ không nhận')
  await expect(again.locator('#draft\\.meeting\\.on-error')).toBeVisible()
  await expect(again.getByLabel('Lượt chăm sóc tại nhà')).toHaveValue('12')
  await expectGood(again, 'report-sheet-refused')
  await again.getByLabel('Ngày họp').fill(`17/${written}`)
  await expect(again.locator('#draft\\.meeting\\.on-error')).toHaveCount(0)
  await again.getByRole('button', { name: 'Gửi', exact: true }).click()
  await expect(standing(again)).toContainText(/Đã gửi, máy chủ nhận lúc \d\d\/\d\d\/\d{4} \d\d:\d\d/)
  await expectGood(again, 'report-sheet-sent')

  const after = await accountant.api.reports.ofClub.query({ club: club.id })
  const sent = after.months.filter(({ state }) => state !== null)
  expect(sent).toMatchObject([{ month, version: 1, state: { status: 'submitted' } }])
})

test('III.3.d: a visit is scored by its checklist without a network, and arrives once; what somebody else wrote meanwhile is replaced only where that is said', async ({
  page: first,
  context,
  demo: { admin },
}) => {
  test.setTimeout(240_000)
  const club = await foundClub(admin, { name: `CLB thử kiểm tra ${randomUUID().slice(0, 6)}` })
  const plannedOn = isoDate('2024-05-06')
  const { id, version } = await admin.api.visits.plan.mutate({
    key: randomUUID(),
    visited: { kind: 'club', club: club.id },
    draft: { plannedOn, visitors: 'Bà Hà, ông Dũng', purpose: null },
  })
  await first.goto(`/kiem-tra/${id}`)
  await first.getByRole('link', { name: 'Ghi khi không có mạng' }).click()
  await enrol(first)
  await expect(first.locator(`[data-prepared="${id}"]`)).toContainText('sẵn sàng')
  await expectGood(first, 'visit-prepared')
  await first.close()

  await context.setOffline(true)
  const page = await context.newPage()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/tren-may')
  await unlock(page)
  await page.getByRole('button', { name: 'Ghi kết quả kiểm tra' }).click()
  const questions = page.getByRole('group').filter({ hasText: /^((?!Kết quả kiểm tra).)*10 điểm/ })
  await expect(questions).toHaveCount(10)
  for (let place = 0; place < 10; place += 1)
    await questions.nth(place).getByRole('radio', { name: 'Có', exact: true }).check()
  await expect(page.getByText('Đang chấm: 100/100 điểm, cần 80%')).toBeVisible()
  await page.getByRole('textbox', { name: 'Ngày kiểm tra' }).fill(typed('2024-05-07'))
  await expect(standing(page)).toContainText('Đã lưu trên máy này, chưa gửi')
  await expectGood(page, 'visit-sheet')

  // Meanwhile the office puts the planned day off.
  const draft = { plannedOn: isoDate('2024-05-08'), visitors: 'Bà Hà', purpose: null }
  await admin.api.visits.change.mutate({ key: randomUUID(), id, version, draft })
  await page.getByRole('button', { name: 'Gửi', exact: true }).click()
  await expect(standing(page)).toContainText('Đã lưu trên máy này, chờ mạng')
  await context.setOffline(false)
  await expect(standing(page)).toContainText('máy chủ không nhận')
  await expectGood(page, 'visit-sheet-stale')
  await page.getByRole('button', { name: 'Đã xem: gửi bản này thay bản trên máy chủ' }).click()
  await page.getByRole('button', { name: 'Gửi', exact: true }).click()
  await expect(standing(page)).toContainText('Đã gửi, máy chủ nhận lúc')
  const { visit, score } = await admin.api.visits.get.query({ id })
  expect(visit.state).toMatchObject({ status: 'done', on: '2024-05-07' })
  expect(score?.points).toMatchObject({ yes: 100 })
})
