import { randomUUID } from 'node:crypto'
import { hoaBinh146, isoDate } from '@lienthehe/domain'
import { regulationTemplate } from '@lienthehe/domain/funds'
import { unitKey } from '@lienthehe/domain/units'
import type { BrowserContext } from '@playwright/test'
import { startServer } from '../server.ts'
import { clubWithBoard } from './club-board.ts'
import { fileNameOf } from './file-name.ts'
import { expect, test } from './fixture.ts'
import { expectGood } from './good-at-all-sizes.ts'
import { firstAdmin, newUser, type Person } from './people.ts'

const province = unitKey('17@2020-01-01')
const plan = hoaBinh146.id
const on = (day: string) => isoDate(day)

/** Records a budget for 2022: 60 million đồng estimated, 50 million approved by a paper, 48 million spent. */
async function spendBudget({ api }: Person): Promise<void> {
  const { id: paper } = await api.papers.record.mutate({
    key: randomUUID(),
    draft: {
      ...{ plan, kind: 'budget', number: '85/QĐ-UBND', issuedOn: on('2021-12-20'), year: 2022 },
      ...{ unit: province, issuer: 'UBND tỉnh', addressees: null, subject: 'Giao dự toán năm 2022' },
      ...{ clauses: ['IV.1'], proves: [] },
    },
  })
  const { id } = await api.budget.record.mutate({
    key: randomUUID(),
    draft: {
      ...{ plan, year: 2022, unit: province, source: 'province', sourceName: null, purpose: 'training' },
      ...{ estimatedDong: 60_000_000, estimatedOn: on('2021-09-01') },
    },
  })
  const approval = { approvedDong: 50_000_000, paper }
  await api.budget.approve.mutate({ key: randomUUID(), id, version: 1, approval })
  const settlement = { spentDong: 48_000_000, spentOn: on('2023-01-31') }
  await api.budget.settle.mutate({ key: randomUUID(), id, version: 2, settlement })
}

/** Records a project that gave a club this amount; the club’s own book has it too. */
async function giveWithin(admin: Person, url: string, name: string, amountDong: number) {
  const { club, accountant } = await clubWithBoard(admin, url)
  const { books } = accountant.api
  const from = on('2021-06-01')
  const own = () => ({ key: randomUUID(), club: club.id })
  const regulation = { ...regulationTemplate, number: '01/QC-CLB', issuedOn: from, from, to: null }
  await books.adoptRegulation.mutate({ ...own(), regulation })
  const booked = { valueOn: on('2022-03-01'), source: 'project', giver: null } as const
  await books.contribute.mutate({ ...own(), draft: { ...booked, fund: 'incomeFund', amountDong } })

  const { means } = admin.api
  const about = {
    kind: 'project',
    name,
    partner: `Đối tác ${name}`,
    to: null,
    committedDong: 90_000_000,
  } as const
  const of = { plan, unit: province }
  const { id: project } = await means.record.mutate({
    key: randomUUID(),
    draft: { ...of, on: on('2022-01-01'), about },
  })
  const gift = { kind: 'money', amountDong } as const
  const giving = {
    donor: `Bà ${name}`,
    source: 'project',
    gift,
    club: club.id,
    project,
    pledge: null,
  } as const
  await means.record.mutate({
    key: randomUUID(),
    draft: { ...of, on: on('2022-03-01'), about: { kind: 'contribution', ...giving } },
  })
  return { club, project, name, amountDong }
}

test('IV, III.6: a year’s money is the same to the admin, to Sở Tài chính and to a donor, and to the clubs’ books', async ({
  browser,
}) => {
  await using server = await startServer()
  const { url } = server
  const admin = await firstAdmin(server)
  await spendBudget(admin)
  const first = await giveWithin(admin, url, 'Dự án Hoa Ban', 15_000_000)
  const second = await giveWithin(admin, url, 'Dự án Hoa Gạo', 9_000_000)
  const contexts: BrowserContext[] = []
  const pageOf = async (person: Person) => {
    const context = await browser.newContext({ baseURL: url, storageState: person.state })
    contexts.push(context)
    return context.newPage()
  }

  await test.step('the admin gives a donor a right in one project', async () => {
    const page = await pageOf(admin)
    await page.goto('/nguoi-dung')
    await page.getByRole('button', { name: 'Thêm người dùng' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Họ và tên').fill('Lê Thị Hoa')
    await dialog.getByLabel('Tên đăng nhập').fill('lethihoa')
    await dialog.getByRole('textbox', { name: 'Mật khẩu ban đầu' }).fill('suối nhỏ dưới chân núi')
    await dialog.getByLabel('Vai trò').selectOption('Nhà tài trợ')
    await dialog.getByRole('button', { name: 'Thêm quyền này' }).click()
    await expect(dialog.getByText('Hãy chọn phạm vi trong danh sách.')).toBeVisible()
    await dialog.locator('#grant-project').selectOption({ label: `${first.name} – Đối tác ${first.name}` })
    await dialog.getByRole('button', { name: 'Thêm quyền này' }).click()
    await expect(dialog.getByText(`Nhà tài trợ – ${first.name}`)).toBeVisible()
    await expectGood(page, 'donor-grant')
    await dialog.getByRole('button', { name: 'Tạo tài khoản' }).click()
    await expect(page.getByRole('row', { name: /lethihoa/ })).toContainText(first.name)
  })

  const finance = await newUser(url, admin, [{ role: 'viewer', scope: { kind: 'unit', unit: province } }])
  const donorOf = ({ project }: { readonly project: typeof first.project }) =>
    newUser(url, admin, [{ role: 'donor', scope: { kind: 'project', project } }])
  const [donor, another] = [await donorOf(first), await donorOf(second)]

  await test.step('the admin and Sở Tài chính read the same year, and gifts as the books have them', async () => {
    for (const person of [admin, finance]) {
      const page = await pageOf(person)
      await page.goto(`/kinh-phi?ke-hoach=${plan}&ngay=2025-12-31`)
      const sums = page.locator('[data-part="sums"]')
      for (const amount of ['60.000.000', '50.000.000', '48.000.000'])
        await expect(sums).toContainText(amount)
      await page.goto(`/dong-gop?ke-hoach=${plan}`)
      for (const { club, amountDong } of [first, second]) {
        const row = page.locator('[data-part="clubs"]').getByRole('row', { name: new RegExp(club.name) })
        const amount = `${amountDong.toLocaleString('vi-VN')} đồng`
        await expect(row).toContainText(`${amount} bằng tiền`)
        await expect(row.getByRole('cell').last()).toHaveText(amount)
      }
      const download = page.waitForEvent('download')
      await page.locator('a[download]').first().click()
      expect(await fileNameOf(page, await download)).toMatch(/^Đóng góp và tài trợ .*\.xlsx$/)
    }
  })

  await test.step('the donor begins at the own project, with its sums and nothing of another', async () => {
    const page = await pageOf(donor)
    await page.goto('/')
    await expect(page).toHaveURL('/du-an')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(first.name)
    await expect(page.locator('[data-part="sums"]')).toContainText('90.000.000 đồng')
    const row = page.locator('[data-part="clubs"]').getByRole('row', { name: new RegExp(first.club.name) })
    await expect(row).toContainText('15.000.000 đồng bằng tiền')
    await expect(row.getByRole('cell').last()).toHaveText('15.000.000 đồng')
    await expect(page.getByRole('navigation').getByRole('link')).toHaveText(['Dự án của tôi'])
    const text = await page.locator('body').innerText()
    for (const hidden of [second.name, second.club.name, 'Bà Dự án']) expect(text).not.toContain(hidden)
    await expectGood(page, 'donor-project')
    const download = page.waitForEvent('download')
    await page.locator('a[download]').click()
    expect(await fileNameOf(page, await download)).toMatch(/^Dự án .*\.xlsx$/)
    await page.goto(`/du-an?du-an=${second.project}`)
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(second.name)
    await expect(page.locator('[data-part="sums"]')).toHaveCount(0)
  })

  await test.step('what both donors are told is what the books of the province have from projects', async () => {
    const { whole } = await admin.api.money.overview.query({ unit: null, asOf: null })
    const inBooks = whole.money.origins.find(({ origin }) => origin === 'project')?.amountDong
    const given = []
    for (const person of [donor, another])
      given.push((await person.api.means.project.query({ project: null })).given.moneyDong)
    expect(given).toEqual([15_000_000, 9_000_000])
    expect(inBooks).toBe(24_000_000)
  })
  for (const context of contexts) await context.close()
})
