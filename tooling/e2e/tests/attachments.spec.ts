import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { caoSon, foundClub } from './clubs.ts'
import { expect, test } from './fixture.ts'
import { sidewaysScroll } from './layout.ts'
import { newUser } from './people.ts'

/** The folder for pictures that only people look at; no machine compares them. */
const pictures = process.env['PICTURES']
const pdf = (content: string) => Buffer.from(`%PDF-1.4\n% ${content}\ntrailer<<>>\n%%EOF\n`)
const papers = (page: Page) => page.getByRole('region', { name: 'Giấy tờ quét' })

/** Chooses a file as a person does, by pressing the button. */
async function attach(page: Page, file: { readonly name: string; readonly buffer: Buffer }) {
  await papers(page)
    .locator('input[type=file]')
    .setInputFiles({ ...file, mimeType: 'application/octet-stream' })
}

test('a club’s decision is attached, comes back as it was, is taken away and put back', async ({
  page,
  demo: { admin },
}) => {
  const club = await foundClub(admin)
  await page.goto(club.papers)
  await expect(papers(page)).toContainText('Chưa có giấy tờ nào')

  await test.step('what is no paper is refused beside the button, with what to do', async () => {
    await attach(page, { name: 'Quyết định.docx', buffer: Buffer.from('PK\u0003\u0004 no paper') })
    await expect(papers(page).getByRole('alert')).toContainText('Chỉ nhận PDF, ảnh JPEG hoặc PNG')
    await attach(page, { name: 'Cắt cụt.pdf', buffer: Buffer.from('%PDF-1.4 half') })
    await expect(papers(page).getByRole('alert')).toContainText('bị hỏng hoặc bị cắt cụt')
  })

  const name = 'Quyết định 35_QĐ-UBND.pdf'
  const sent = pdf(club.id)
  await attach(page, { name, buffer: sent })
  await expect(page.locator('.confirmation-bar')).toContainText(`Đã đính kèm ${name}.`)
  const link = papers(page).getByRole('link', { name: `Tải về ${name}` })
  const downloading = page.waitForEvent('download')
  await link.click()
  const download = await downloading
  // Chromium without windows gives every download the same name. A real browser uses this name, which the
  // server's answer also has.
  await expect(link).toHaveAttribute('download', name)
  expect(readFileSync(await download.path()).equals(sent)).toBe(true)

  await test.step('the very same file is not attached twice', async () => {
    await attach(page, { name: 'Bản sao.pdf', buffer: sent })
    await expect(papers(page).getByRole('alert')).toContainText(`Đúng tệp này đã được đính kèm (${name})`)
  })

  await test.step('nothing that axe finds, nothing that scrolls sideways', async () => {
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 })
      await papers(page).scrollIntoViewIfNeeded()
      if (pictures !== undefined) await papers(page).screenshot({ path: `${pictures}/papers-${width}.png` })
      expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
      expect(await sidewaysScroll(page)).toEqual([])
    }
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  await test.step('taken away with a reason, and put back at once', async () => {
    await papers(page)
      .getByRole('button', { name: `Gỡ ${name}` })
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Gỡ', exact: true }).click()
    await expect(dialog.getByRole('alert')).toContainText('Lý do gỡ')
    await dialog.getByLabel('Lý do gỡ').fill('Quét nhầm trang')
    await dialog.getByRole('button', { name: 'Gỡ', exact: true }).click()
    await expect(link).toHaveCount(0)
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await expect(link).toBeVisible()
  })

  await test.step('the history tells of it', async () => {
    await page.goto(`${club.path}?xem=lich-su`)
    const history = page.getByRole('region', { name: 'Lịch sử thay đổi' })
    await expect(history).toContainText('Đính kèm tệp')
    await expect(history).toContainText('Quét nhầm trang')
  })
})

test('whoever sees figures alone sees no papers', async ({ page, context, demo: { url, admin } }) => {
  const club = await foundClub(admin)
  const viewer = await newUser(url, admin, [{ role: 'viewer', scope: { kind: 'unit', unit: caoSon } }])
  await context.clearCookies()
  await context.addCookies(viewer.state.cookies)
  await page.goto(club.papers)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(club.name)
  await expect(papers(page)).toHaveCount(0)
})
