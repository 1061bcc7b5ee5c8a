import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'

const headers = (page: Page) => page.getByRole('columnheader').allInnerTexts()
const header = (page: Page, name: RegExp) => page.getByRole('columnheader', { name })

test('the list of clubs stands by any column and shows the columns that were chosen, as its file does', async ({
  page,
}) => {
  await page.goto('/cau-lac-bo')
  await header(page, /^Tình trạng/)
    .getByRole('button')
    .click()
  await header(page, /nữ/i).getByRole('button').click()
  await expect(page).toHaveURL(/xep=rule%3Aclub\.women|xep=rule:club\.women/)
  await expect(header(page, /nữ/i)).toHaveAttribute('aria-sort', 'ascending')

  // With the keyboard only, the choice of columns is opened, changed, and closed with Escape.
  const choice = page.locator('.column-choice')
  await choice.locator('summary').focus()
  await page.keyboard.press('Enter')
  await choice.getByLabel('Xã, phường').focus()
  await page.keyboard.press('Space')
  await choice.getByLabel('Thành lập', { exact: true }).uncheck()
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(choice.locator('summary')).toBeFocused()
  await expect(header(page, /^Xã, phường/)).toBeVisible()
  await expect(header(page, /^Thành lập/)).toHaveCount(0)

  await page.reload()
  await expect(header(page, /^Xã, phường/)).toBeVisible()
  const link = page.getByRole('link', { name: 'Xuất dữ liệu: Câu lạc bộ (.xlsx)' })
  const asked = new URL((await link.getAttribute('href')) ?? '', page.url()).searchParams
  expect(asked.get('columns')?.split(',')).toContain('commune')
  expect(asked.get('columns')?.split(',')).not.toContain('established')
  expect(JSON.parse(asked.get('filter') ?? '')).toMatchObject({ sort: 'rule:club.women' })
})

test('the members of a club stand by any column, and the file in that order changes nothing when it is sent back', async ({
  page,
  samples,
}) => {
  await page.goto(samples.members)
  await expect(page.locator('[data-member]').first()).toBeVisible()
  const born = header(page, /sinh/)
  await born.getByRole('button').click()
  await expect(born).toHaveAttribute('aria-sort', 'ascending')
  await born.getByRole('button').click()
  await expect(born).toHaveAttribute('aria-sort', 'descending')

  const choice = page.locator('.column-choice')
  await choice.locator('summary').click()
  await choice.getByLabel('Dân tộc').uncheck()
  await choice.getByLabel('Điện thoại').check()
  await page.keyboard.press('Escape')
  expect(await headers(page)).toEqual(expect.arrayContaining([expect.stringMatching(/^Điện thoại/)]))
  expect(await headers(page)).not.toEqual(expect.arrayContaining([expect.stringMatching(/^Dân tộc/)]))

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Xuất dữ liệu: Thành viên (.xlsx)' }).click(),
  ])
  const buffer = await readFile(await download.path())
  await page.getByLabel('Chọn tệp').first().setInputFiles({ name: 'thanh-vien.xlsx', mimeType: '', buffer })
  await expect(page.getByText('Đây là bản xem trước')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Ghi \d+ người/ })).toHaveCount(0)
  const shown = await page.getByRole('grid').getByRole('columnheader').allInnerTexts()
  expect(shown).toContain('Điện thoại')
  expect(shown).not.toContain('Dân tộc')
})
