import type { Page } from '@playwright/test'

/** Opens the form for a new person on the list of the club at this path. */
export async function openNewMember(page: Page, path: string, fullName: string) {
  await page.goto(path)
  await page.getByRole('button', { name: 'Thêm thành viên' }).click()
  await page.getByLabel('Họ và tên').fill(fullName)
}

/** Saves a person whose birth is marked as unknown; the form refuses a birth that is only left out. */
export async function saveWithoutBirth(page: Page) {
  await page.getByLabel('Chưa biết ngày sinh').check()
  await page.getByRole('button', { name: 'Ghi vào danh sách' }).click()
}
