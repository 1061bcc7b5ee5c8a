import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { clubBeforeMeeting, prepareMeeting, standing } from './meeting-club.ts'

/** The most stops on the way through one step: sixty names and the controls around them. */
const stopsMax = 90

/** Presses Tab until a control with this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let stop = 0; stop < stopsMax; stop += 1) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
      const told = [element?.getAttribute('aria-label'), ...labels.map(({ innerText }) => innerText)]
      return [...told, element instanceof HTMLElement ? element.innerText : '']
        .map((text) => (text ?? '').replaceAll('\n', ' '))
        .filter((text) => text !== '')
    })
    if (focused.some((text) => name.test(text))) return
  }
  throw new Error(`the tabulator does not lead to ${name}`)
}

async function press(page: Page, name: RegExp, key = 'Enter'): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press(key)
}

async function type(page: Page, label: RegExp, text: string): Promise<void> {
  await tabTo(page, label)
  await page.keyboard.press('Control+A')
  await page.keyboard.type(text)
}

test('III.3.b: every step of the sheet is filled in and sent by the keyboard alone, and a day outside its month is kept', async ({
  page,
  context,
  demo: { admin, url },
}) => {
  test.setTimeout(240_000)
  const { club, accountant } = await clubBeforeMeeting(admin, url)
  await prepareMeeting(page, context, club.id, accountant)
  const act = page.locator('.act')
  const arrivedAt = async (title: string) => {
    // The focus is on the heading of the next step.
    await expect(page.getByRole('heading', { name: title })).toBeFocused()
  }
  await press(page, /^Bắt đầu buổi họp$/)
  await expect(page.getByLabel('Ngày họp')).toBeVisible()
  const day = await page.getByLabel('Ngày họp').inputValue()
  await type(page, /^Ngày họp$/, '05/01/2020')
  await tabTo(page, /^Đổi phiếu này sang tháng 01\/2020$/)
  await expect(page.getByText('Ngày này không nằm trong tháng của phiếu')).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(act).toContainText('Có mặt 59/60')
  await press(page, /^Tiếp: thu hội phí/)
  await arrivedAt('Thu hội phí')
  await press(page, /^Quay lại$/)
  await arrivedAt('Điểm danh')
  await expect(page.getByLabel('Ngày họp')).toHaveValue('05/01/2020')
  await type(page, /^Ngày họp$/, day)
  await press(page, /^Tiếp: thu hội phí/)

  await type(page, /^Mỗi người nộp/, '10000')
  await press(page, /^Đúng, đã thu 590\.000 đồng$/)
  await arrivedAt('Trả nợ hôm nay')
  await press(page, /530\.000 đồng/, 'Space')
  await expect(act).toContainText('Đã nhận 530.000 đồng')
  await press(page, /^Tiếp: giao tiền vay/)
  await press(page, /^Chạm khi đã giao đủ tiền$/, 'Space')
  await press(page, /^Tiếp: đo huyết áp/)
  await arrivedAt('Đo huyết áp')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(act).toContainText('Đã đo 1 người')
  await press(page, /^Tiếp: chăm sóc/)
  await type(page, /^Bao nhiêu lượt thăm/, '12')
  await press(page, /^Tiếp: tám mảng/)
  await press(page, /^Bảo vệ quyền/, 'Space')
  await expect(act).toContainText('Có làm 5/8 mảng')
  await press(page, /^Tiếp: kế hoạch/)
  await type(page, /^Tháng sau định làm gì/, 'Khám sức khỏe')
  await press(page, /^Tiếp: đếm tiền/)
  await press(page, /^3$/)
  await press(page, /^000$/)
  await press(page, /^Đếm xong$/)
  await press(page, /^Tiếp: xem lại/)
  await arrivedAt('Xem lại và gửi')
  await press(page, /^Gửi$/)
  await expect(standing(page)).toContainText('Đã gửi, máy chủ nhận lúc')
})
