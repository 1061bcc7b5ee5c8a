import type { Page } from '@playwright/test'

/** Begins to add a person to the list of the club at this path. */
export async function openNewMember(page: Page, path: string, fullName: string) {
  await page.goto(path)
  await page.getByRole('button', { name: 'Thêm thành viên' }).click()
  await page.getByLabel('Họ và tên').fill(fullName)
}

/** A list that marks a birth as unknown is saved; one that omits it is not. */
export async function saveWithoutBirth(page: Page) {
  await page.getByLabel('Chưa biết ngày sinh').check()
  await page.getByRole('button', { name: 'Ghi vào danh sách' }).click()
}
