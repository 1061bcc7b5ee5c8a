import { readFileSync } from 'node:fs'
import { startServer } from '../server.ts'
import { foundClub } from './clubs.ts'
import { expect, test } from './fixture.ts'
import { expectGood } from './good-at-all-sizes.ts'
import { firstAdmin } from './people.ts'

test('III.7.b: a conference is recorded with its minutes attached, and the report of its period counts it', async ({
  page,
  context,
}) => {
  await using server = await startServer()
  const admin = await firstAdmin(server)
  await foundClub(admin)
  await context.addCookies(admin.state.cookies)
  const field = (id: string) => page.locator(`[id="${id}"]`)
  const minutes = Buffer.from('%PDF-1.4\n% minutes of the interim review\ntrailer<<>>\n%%EOF\n')
  const name = 'Biên bản hội nghị sơ kết.pdf'

  await test.step('what is missing is said beside its field, and nothing typed is lost', async () => {
    await page.goto(`${server.url}/tap-huan`)
    await page.getByRole('link', { name: 'Hội nghị, hội thảo', exact: true }).click()
    await field('draft.about.title').fill('Sơ kết giữa kỳ Kế hoạch 146')
    await page.getByRole('button', { name: 'Ghi vào sổ' }).click()
    await expect(page.getByRole('alert')).toContainText('Chưa điền.')
    await expect(field('draft.about.title')).toHaveValue('Sơ kết giữa kỳ Kế hoạch 146')
    await field('draft.on').fill('20/07/2023')
    await field('draft.about.agency').fill('Hội Người cao tuổi tỉnh')
    await field('draft.about.participants').fill('80')
    await page.getByRole('button', { name: 'Ghi vào sổ' }).click()
    await expect(page.getByRole('row', { name: /Sơ kết giữa kỳ/ })).toBeVisible()
  })

  await test.step('its minutes are attached and come back as they were', async () => {
    await page.getByRole('link', { name: /Sơ kết giữa kỳ/ }).click()
    const papers = page.getByRole('region', { name: 'Giấy tờ quét' })
    await papers
      .locator('input[type=file]')
      .setInputFiles({ name, buffer: minutes, mimeType: 'application/pdf' })
    const link = papers.getByRole('link', { name: `Tải về ${name}` })
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    expect(readFileSync(await download.path()).equals(minutes)).toBe(true)
    await expectGood(page, 'conference')
  })

  await test.step('the report of 2023 counts it', async () => {
    await page.goto(`${server.url}/chot-so?ky=2023`)
    await page.getByLabel('Lý do vẫn chốt').fill('Năm ấy báo cáo trên giấy')
    await page.getByRole('button', { name: 'Chốt kỳ này' }).click()
    await page.getByRole('link', { name: /^Bản chốt số 1 ngày/ }).click()
    await page.getByRole('link', { name: 'Xem và sửa lời báo cáo' }).click()
    await expect(page.locator('[data-section="guidance"]')).toContainText('1 hội nghị')
  })
})
