import { randomUUID } from 'node:crypto'
import { isoDate } from '@lienthehe/domain'
import type { ReportDraft } from '@lienthehe/domain/activities'
import type { Month } from '@lienthehe/domain/calendar'
import type { ClubId } from '@lienthehe/domain/clubs'
import type { Page } from '@playwright/test'
import { become, borrowers } from './club-board.ts'
import { admit, foundClub } from './clubs.ts'
import { expect, test } from './fixture.ts'
import { expectGood } from './good-at-all-sizes.ts'
import { enrol, prepareMeeting, standing } from './meeting-club.ts'
import { newUser, type Person } from './people.ts'

/** The figures that a club of three members reports every month. */
const usual = { attendance: 3, reached: 3, healthChecks: 2, homeCareVisits: 12 }

/** A person on the boards of two clubs; the second club met on the 17th of the month before this one. */
async function onTwoBoards(admin: Person, url: string) {
  const club = await foundClub(admin, { name: `CLB thử số lạ ${randomUUID().slice(0, 6)}` })
  const other = await foundClub(admin, { name: `CLB thử họp cùng ngày ${randomUUID().slice(0, 6)}` })
  for (const fullName of borrowers) await admit(admin, club.id, { fullName })
  const clubs = [club, other]
  const grants = clubs.map(({ id }) => ({
    role: 'clubBoard' as const,
    scope: { kind: 'club' as const, club: id },
  }))
  const person = await newUser(url, admin, grants)
  for (const { id } of clubs) {
    const term = { post: 'accountant', fullName: 'Bùi Thị Thảo', member: null, account: person.id } as const
    const draft = { ...term, from: isoDate('2021-05-20') }
    await admin.api.boards.elect.mutate({ key: randomUUID(), club: id, draft, end: null })
  }
  const { months } = await person.api.reports.ofClub.query({ club: club.id })
  const [, month, before, earlier] = months.map((one) => one.month)
  if (month === undefined || before === undefined || earlier === undefined) throw new Error('no months')
  await send(person, other.id, month)
  await send(person, club.id, before)
  await send(person, club.id, earlier)
  return { club, other, person, month }
}

async function send({ api }: Person, club: ClubId, month: Month) {
  const heads = (people: number) => ({ kind: 'counted' as const, people })
  const draft: ReportDraft = {
    month,
    meeting: { kind: 'held', on: isoDate(`${month}-17`), attendance: heads(usual.attendance) },
    activities: [],
    reached: heads(usual.reached),
    healthChecks: heads(usual.healthChecks),
    homeCareVisits: usual.homeCareVisits,
    nextPlan: null,
    note: null,
  }
  await api.reports.submit.mutate({ key: randomUUID(), club, version: 0, draft })
}

/** Types the figures of the two months before, except those that the form already has. */
async function typeTheUsual(page: Page): Promise<void> {
  for (const [group, figure] of [
    [/Đo huyết áp cho ai/, usual.healthChecks],
    [/được truyền thông/, usual.reached],
  ] as const) {
    const field = page.locator('.people-field').filter({ hasText: group })
    await field.getByRole('radio', { name: 'Chỉ ghi số' }).check()
    await field.getByLabel('Số người').fill(String(figure))
  }
}

/**
 * Checks the notes about a second meeting on the same day, about more people reached than members, and about the same
 * numbers three months running.
 */
async function expectEachBesideItsField(page: Page, other: string, written: string): Promise<void> {
  const note = (text: string | RegExp) => page.getByRole('status').filter({ hasText: text })
  await typeTheUsual(page)
  await expect(note('Các số giống hệt nhau ba tháng liền')).toBeVisible()
  await page.locator('[id="draft.reached.people"]').fill('14')
  await expect(note('Được tiếp cận 14 người, nhiều hơn 3 thành viên.')).toBeVisible()
  await expect(note('Các số giống hệt nhau ba tháng liền')).toHaveCount(0)
  await page.getByLabel('Ngày họp').fill(`17/${written}`)
  await expect(note(`Ngày 17/${written}, ${other} cũng họp`)).toBeVisible()
}

test('III.3.b: odd figures are told beside their fields as one types, in the form and in its sheet without a network, and are taken', async ({
  page,
  context,
  demo: { admin, url },
}) => {
  test.slow()
  const { club, other, person, month } = await onTwoBoards(admin, url)
  const written = `${month.slice(5)}/${month.slice(0, 4)}`
  await become(context, person)

  await page.goto(`/tren-may?clb=${club.id}`)
  await enrol(page)
  await expect(page.locator('[data-prepared]')).toContainText('sẵn sàng')
  await page.getByRole('button', { name: `Báo cáo tháng ${written}` }).click()
  await expectEachBesideItsField(page, other.name, written)
  await expect(standing(page)).toContainText('Đã lưu trên máy này')

  await page.goto(`/cau-lac-bo/${club.id}/bao-cao/${month}`)
  await expectEachBesideItsField(page, other.name, written)
  await expectGood(page, 'odd-figures')
  await page.getByRole('button', { name: 'Nộp báo cáo' }).click()
  await expect(page.locator(`[data-month="${month}"]`)).toContainText('Đã nộp, chờ duyệt')

  await become(context, admin)
  await page.goto(`/cau-lac-bo/${club.id}/bao-cao/${month}`)
  const told = page.getByRole('region', { name: 'Nên xem lại' })
  await expect(told).toContainText('nhiều hơn 3 thành viên')
  await expect(told).toContainText('cũng họp')
})

test('III.3.b: a second sheet of one meeting, and more people than members, are told on the step where they are typed', async ({
  page,
  context,
  demo: { admin, url },
}) => {
  const { club, person } = await onTwoBoards(admin, url)
  await prepareMeeting(page, context, club.id, person)
  await page.getByRole('button', { name: 'Bắt đầu buổi họp' }).click()
  const second = page.getByText(/Đã ghi một buổi họp khác của câu lạc bộ trong ngày/)
  await expect(page.getByLabel('Ngày họp')).toBeVisible()
  await expect(second).toHaveCount(0)
  await page.getByRole('checkbox', { name: borrowers[0] }).check()
  await expect(standing(page)).toContainText('Đã lưu trên máy này')
  await page.getByRole('button', { name: 'Về danh sách phiếu' }).click()
  await page.getByRole('button', { name: 'Bắt đầu buổi họp' }).click()
  await expect(second).toBeVisible()
  await page.getByRole('button', { name: 'Chỉ ghi số người' }).click()
  await page.getByLabel('Bao nhiêu người có mặt').fill('64')
  await expect(page.getByText('Dự sinh hoạt 64 người, nhiều hơn 3 thành viên.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Tiếp: / })).toBeEnabled()
})
