import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import { hoaBinhSuccessions, hoaBinhUnits } from '@lienthehe/domain/units/hoa-binh'
import type { Page } from '@playwright/test'
import { type Server, startServer } from '../server.ts'
import { foundClub } from './clubs.ts'
import { expect, test } from './fixture.ts'
import { sidewaysScroll } from './layout.ts'
import { firstAdmin } from './people.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const planFile = join(root, 'packages/domain/src/plan/file/eight-plans.test-data/national-1336.json')
/** The folder for pictures that only people look at; no machine compares them. */
const pictures = process.env['PICTURES']

test.use({ baseURL: 'http://localhost', storageState: { cookies: [], origins: [] } })

/** At the width of a desktop and of a phone, axe finds nothing, and nothing scrolls the page sideways. */
async function expectGood(page: Page, name: string): Promise<void> {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 })
    if (pictures !== undefined)
      await page.screenshot({ path: `${pictures}/${name}-${width}.png`, fullPage: true })
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
    expect(await sidewaysScroll(page)).toEqual([])
  }
  await page.setViewportSize({ width: 1440, height: 900 })
}

/** The public keys of a server: for its own signatures, and for its cosignatures. */
function keysOf({ folder }: Pick<Server, 'folder'>): readonly [note: string, cosignature: string] {
  const { stdout } = runCheckpoint(folder, 'key')
  const [note = '', cosignature = ''] = stdout
    .split('\n')
    .filter((line) => /^\S+\+[0-9a-f]{8}\+\S+$/.test(line))
  return [note, cosignature]
}

function runCheckpoint(folder: string, ...words: readonly string[]) {
  return spawnSync(process.execPath, [join(root, 'apps/api/dist/checkpoint.js'), ...words], {
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: `file:${join(folder, 'lien-the-he.db')}` },
  })
}

test('a province closes a year, its neighbour cosigns the log, and the country adds up what it is sent', async ({
  page,
}) => {
  test.slow()
  const folder = mkdtempSync(join(tmpdir(), 'lien-the-he-nation-'))
  await using province = await startServer({ env: { NATIONAL_PLAN: planFile } })
  const [note] = keysOf(province)
  copyFileSync(planFile, join(folder, 'plan.json'))
  writeFileSync(
    join(folder, 'units.json'),
    JSON.stringify({ units: hoaBinhUnits, successions: hoaBinhSuccessions }),
  )
  writeFileSync(join(folder, 'provinces.json'), JSON.stringify([{ code: '17', keys: [note] }]))
  await using nation = await startServer({ env: { NATION_FOLDER: folder } })
  const [, cosignature] = keysOf(nation)

  const statements = await test.step('the period’s page hands out the signed statement', async () => {
    const admin = await firstAdmin(province)
    await foundClub(admin)
    await page.context().addCookies(admin.state.cookies)
    const period = { plan: 'hoa-binh-146', period: { kind: 'year', year: 2023 } } as const
    const preview = await admin.api.reviews.preview.query(period)
    if (preview.kind === 'refused') throw new Error(preview.refusal.reason)
    const closing = { ...period, key: randomUUID(), seen: preview.seen, despite: 'Sổ tay bị lũ cuốn' }
    const { number } = await admin.api.reviews.close.mutate(closing)
    await page.goto(`${province.url}/chot-so/${number}`)
    const link = page.getByRole('link', { name: 'Tải số liệu có chữ ký để gửi trung ương' })
    const path = await link.getAttribute('href')
    return (await page.request.get(`${province.url}${path}`)).body()
  })

  await test.step('before anybody has cosigned the page says so; after it, when it was', async () => {
    await page.goto(`${province.url}/kiem-chung`)
    await expect(page.getByText('Chưa nơi nào ký chứng.')).toBeVisible()
    const { stdout, status } = runCheckpoint(
      province.folder,
      'cosign',
      `${nation.url}/public/v1/witness`,
      cosignature,
    )
    expect({ status, stdout }).toMatchObject({ status: 0 })
    await page.reload()
    await expect(page.getByText('0 phút trước')).toBeVisible()
    await expectGood(page, 'check')
  })

  await test.step('a file that was edited is refused on the page, and the right one is added up', async () => {
    await page.goto(`${nation.url}/ca-nuoc`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chưa tỉnh nào gửi số liệu')
    const send = async (buffer: Buffer) => {
      await page
        .getByLabel('Tệp số liệu có chữ ký')
        .setInputFiles({ name: 's.txt', mimeType: 'text/plain', buffer })
      await page.getByRole('button', { name: 'Gửi' }).click()
    }
    await send(Buffer.from(statements.toString('utf8').replace('"sequence":1', '"sequence":7')))
    await expect(page.getByRole('alert')).toContainText('Không khóa nào của tỉnh 17 ký đúng nội dung này')
    await send(statements)
    await expect(page.getByRole('status')).toContainText('Đã nhận 1 bản số liệu.')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('31/12/2023')
    await expect(page.locator('[data-province="17"]')).toContainText('Đã có số liệu')
    await expectGood(page, 'nation')
  })
  rmSync(folder, { recursive: true })
})
