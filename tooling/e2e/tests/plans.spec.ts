import { mkdirSync, writeFileSync } from 'node:fs'
import { hoaBinh146 } from '@lienthehe/domain'
import { nextPlan } from '../../../apps/api/src/testing/next-plan.ts'
import { startHostPage } from '../host-page/host.ts'
import { startServer } from '../server.ts'
import { expect, test } from './fixture.ts'
import { firstAdmin } from './people.ts'

/** The folder for pictures that only people look at; no machine compares them. */
const pictures = process.env['PICTURES']

test('a plan adopted in a running server has its overview, its public page and its widget beside the first', async ({
  page,
  context,
}, { outputDir }) => {
  // The test fills its own province.
  test.slow()
  await using server = await startServer({ demo: true })
  const admin = await firstAdmin(server)
  await context.addCookies(admin.state.cookies)
  mkdirSync(outputDir, { recursive: true })
  const fileOf = (name: string, content: unknown) => {
    const path = `${outputDir}/${name}.json`
    writeFileSync(path, JSON.stringify(content, null, 2))
    return path
  }
  const picture = async (name: string) => {
    if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true })
  }

  await page.goto(`${server.url}/ke-hoach`)
  await expect(page.locator('[data-plan]')).toHaveCount(1)
  await expect(page.locator('[data-plan]')).toContainText('Đã kết thúc')

  await test.step('a file that contradicts itself is refused with line, place and sentence', async () => {
    const { targets, ...rest } = nextPlan
    const [target] = targets
    await page
      .getByLabel('Tệp kế hoạch')
      .setInputFiles(fileOf('wrong', { ...rest, targets: [...targets, target] }))
    await page.getByRole('button', { name: 'Kiểm tra tệp' }).click()
    const problems = page.getByRole('table', { name: 'Lỗi cần sửa trong tệp' })
    await expect(problems).toContainText(`targets › ${targets.length} › id`)
    await expect(problems).toContainText('được dùng hai lần')
    await expect(page.locator('[data-plan]')).toHaveCount(1)
    await picture('plans-refused')
  })

  await test.step('a whole one is checked, tells its contradictions, and is adopted', async () => {
    await page.getByLabel('Tệp kế hoạch').setInputFiles(fileOf('next', nextPlan))
    await page.getByRole('button', { name: 'Kiểm tra tệp' }).click()
    await expect(page.locator('[data-part="findings"]')).toContainText('không có cấp huyện')
    await page.getByRole('button', { name: 'Ban hành', exact: true }).click()
    await expect(page.locator('#plan-issued-on-error')).toBeVisible()
    await page.getByLabel('Ngày ban hành').fill('12/11/2025')
    await page.getByRole('button', { name: 'Ban hành', exact: true }).click()
    await expect(page.locator('[data-plan]')).toHaveCount(2)
    await expect(page.locator(`[data-plan="${nextPlan.id}"]`)).toContainText('Đang có hiệu lực')
    await picture('plans-adopted')
  })

  await test.step('both overviews, chosen in the head, stand in the address', async () => {
    await page.goto(server.url)
    await expect(page.getByText(`Kế hoạch ${nextPlan.number}`)).toBeVisible()
    await picture('overview-next')
    await page.getByLabel('Kế hoạch', { exact: true }).selectOption(hoaBinh146.id)
    await expect(page).toHaveURL(/ke-hoach=hoa-binh-146/)
    await expect(page.locator('[data-part="plan-over"]')).toContainText('đã kết thúc ngày 31/12/2025')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('31/12/2025')
    await picture('overview-146-over')
  })

  await test.step('the public page and a widget speak of each plan', async () => {
    for (const plan of [hoaBinh146.id, nextPlan.id]) {
      const progress = await fetch(`${server.url}/public/v1/plans/${plan}/progress`)
      expect(await progress.json()).toMatchObject({ plan: { id: plan } })
    }
    await page.goto(`${server.url}/tien-do?plan=${hoaBinh146.id}`)
    await expect(page.locator('main')).toContainText('146/KH-UBND')
    await using host = await startHostPage({ widgetOrigin: server.url, unit: '150' })
    const stranger = await context.newPage()
    await stranger.goto(host.url)
    await expect(stranger.locator('[data-target]').first()).toBeVisible()
  })
})
