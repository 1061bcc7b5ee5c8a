import { become, borrowers, clubWithBoard, dayAgo, type } from './club-board.ts'
import { expect, test } from './fixture.ts'
import { expectGood, pictures } from './good-at-all-sizes.ts'

test('a board of three keeps two funds: lends to three, takes seven repayments, one of them wrong, counts and closes', async ({
  page,
  context,
  demo,
}) => {
  // The test goes through every screen of the book, in three sizes each.
  test.setTimeout(480_000)
  const me = await demo.admin.api.session.me.query()
  // Today on the server; on this machine another day may have begun.
  const today = me?.today ?? ''
  const { club, accountant, treasurer, chair } = await clubWithBoard(demo.admin, demo.url)
  const book = `${demo.url}${club.path}/so-quy`
  const dialog = page.getByRole('dialog')
  const heading = page.getByRole('heading', { level: 1 })
  const bar = page.locator('.confirmation-bar')

  await test.step('an empty book says what to do first; its regulation begins from a template', async () => {
    await become(context, accountant)
    await page.goto(`${demo.url}${club.path}`)
    await page.getByRole('navigation', { name: 'Các phần' }).getByRole('link', { name: 'Sổ quỹ' }).click()
    await expect(heading).toContainText('chưa có gì trong sổ')
    await expectGood(page, 'empty')
    await page.getByRole('button', { name: 'Ghi quy chế' }).click()
    await dialog.getByRole('button', { name: 'Ghi vào sổ' }).click()
    await expect(dialog.getByRole('alert')).toContainText('Số quy chế: Chưa điền.')
    await type(page, {
      'Số quy chế': '01/QC-CLB',
      'Ngày ban hành': dayAgo(today, 4, 1),
      'Hiệu lực từ ngày': dayAgo(today, 4, 2),
      'Một người vay nhiều nhất bao nhiêu % quỹ': '30',
    })
    await expectGood(page, 'regulation')
    await dialog.getByRole('button', { name: 'Ghi vào sổ' }).click()
    await expect(bar).toContainText('Đã ghi quy chế 01/QC-CLB')
  })

  await test.step('both funds are opened; an amount that may be several is asked about', async () => {
    for (const [fund, cash] of [
      ['quỹ tăng thu nhập', '30tr'],
      ['quỹ hoạt động', '1,5'],
    ] as const) {
      await page.getByRole('button', { name: `Mở ${fund}` }).click()
      await type(page, {
        'Tiền mặt trong két': cash,
        'Căn cứ': 'Biên bản bàn giao',
        'Người ký thứ nhất': 'Bùi Văn Ứng',
        'Người ký thứ hai': 'Bùi Văn Lưu',
        'Ngày bắt đầu sổ': dayAgo(today, 4, 3),
      })
      if (cash === '1,5') {
        await dialog.getByRole('button', { name: 'Mở quỹ' }).click()
        await expect(dialog.getByRole('alert')).toContainText('“1,5” có thể là nhiều số tiền')
        await expectGood(page, 'which-amount')
        await dialog.getByRole('button', { name: '1.500.000 đồng' }).click()
        await expect(dialog).toContainText('một triệu năm trăm nghìn đồng')
      }
      await dialog.getByRole('button', { name: 'Mở quỹ' }).click()
      await expect(dialog).toHaveCount(0)
    }
    await expect(page.locator('[data-part="beginning"]')).toHaveCount(0)
    await expect(page.locator('[data-fund="incomeFund"]')).toContainText('30.000.000')
  })

  await test.step('three members borrow; the schedule is shown first, and a limit with its figure beside the field', async () => {
    for (const [place, name] of borrowers.entries()) {
      await page.getByRole('button', { name: 'Cho vay' }).click()
      await dialog.getByRole('combobox', { name: 'Người vay' }).selectOption({ label: name })
      await type(page, {
        'Số tiền vay': '50tr',
        'Vay để làm gì': 'nuôi gà đồi',
        'Ngày giao tiền': dayAgo(today, 3, 10),
      })
      await expect(dialog.locator('[id="draft.principalDong-error"]')).toContainText('10.000.000 đồng')
      await type(page, { 'Số tiền vay': place === 0 ? '5.000.000' : '3tr' })
      await expect(dialog.locator('.schedule tbody tr')).toHaveCount(12)
      await expect(dialog).not.toContainText('Trái quy chế')
      if (place === 0) {
        await expect(dialog).toContainText('Kỳ cuối')
        await expectGood(page, 'lend')
      }
      await dialog.getByRole('button', { name: 'Đúng, đã giao tiền cho người vay' }).click()
      await expect(dialog).toHaveCount(0)
      await expect(bar).toContainText(`PC ${place + 1}`)
    }
    await expect(heading).toContainText('cần thu')
  })

  await test.step('a borrower’s card says what to bring; what is asked is filled in, what it pays is shown before it is saved', async () => {
    await page.goto(`${book}?xem=khoan-vay`)
    await expect(page.locator('[data-part="loans"] tbody tr')).toHaveCount(3)
    await expectGood(page, 'loans')
    await page.getByRole('link', { name: borrowers[0] }).click()
    await expect(heading).toContainText(`${borrowers[0]} còn nợ 5.000.000 đồng`)
    await expect(page.locator('[data-part="next"]')).toContainText('Lần tới')
    await expectGood(page, 'card-late')
    await page.getByRole('button', { name: 'Ghi trả tiền' }).click()
    await expect(dialog.locator('[data-part="use"]')).toContainText('Tiền gốc')
    await expectGood(page, 'repay')
    await type(page, { 'Số tiền trả': '99tr' })
    await expect(dialog.locator('[id="draft.amountDong-error"]')).toContainText('Trả thừa')
    await type(page, { 'Số tiền trả': '1.000.000' })
    await expect(dialog.locator('[data-part="use"]')).toContainText('Còn nợ gốc')
    await dialog.getByRole('button', { name: 'Đúng, đã thu số tiền này' }).click()
    await expect(bar).toContainText('PT 1')
    await expect(page.locator('[data-part="payments"]')).toContainText('1.000.000')
  })

  await test.step('passbook, contract and receipt are papers of their own, with the amount in words', async () => {
    // A browser without windows has no printer; the paper stays on the screen until it is printed.
    await page.evaluate(() => {
      window.print = () => undefined
    })
    await page.emulateMedia({ media: 'print' })
    const paper = page.locator('.paper')
    for (const [button, says] of [
      ['In sổ vay vốn', ['SỔ VAY VỐN', 'Lần tới']],
      ['In hợp đồng vay', ['HỢP ĐỒNG VAY VỐN', 'năm triệu đồng', 'Kỳ cuối']],
      ['In phiếu PT 1', ['PHIẾU THU', 'một triệu đồng', 'PT 1']],
    ] as const) {
      // The button itself is not printed, so it is hidden here.
      await page.getByRole('button', { name: button, includeHidden: true }).dispatchEvent('click')
      await expect(paper).toHaveCount(1)
      for (const words of says) await expect(paper).toContainText(words)
      await expect(page.locator('.page-head')).toBeHidden()
      if (pictures !== undefined) await page.screenshot({ path: `${pictures}/paper-${says[0]}.png` })
    }
    await page.emulateMedia({ media: 'screen' })
  })

  await test.step('an expense beyond the box is refused with the figure; dues come in one list', async () => {
    await page.goto(book)
    await page.getByRole('button', { name: 'Ghi chi' }).click()
    await type(page, { 'Số tiền': '9tr', 'Chi cho việc gì': 'nước uống' })
    await dialog.getByRole('button', { name: 'Ghi vào sổ: chi tiền' }).click()
    await expect(dialog.getByRole('alert')).toContainText('1.500.000 đồng')
    await expectGood(page, 'expense-refused')
    await type(page, { 'Số tiền': '120k' })
    await dialog.getByRole('button', { name: 'Ghi vào sổ: chi tiền' }).click()
    await expect(bar).toContainText('PC 1')
    await page.getByRole('button', { name: 'Thu hội phí' }).click()
    await dialog.getByText('Quỹ hoạt động').click()
    await type(page, { 'Mỗi người nộp': '10k' })
    await dialog.getByRole('checkbox', { name: 'Quách Thị Mến' }).uncheck()
    await expect(dialog).toContainText('3 người, cộng 30.000 đồng')
    await expectGood(page, 'dues')
    await dialog.getByRole('button', { name: 'Ghi vào sổ: thu hội phí' }).click()
    await expect(dialog).toHaveCount(0)
  })

  await test.step('a wrong slip is taken back by two: it waits, the chair confirms, and one struck line remains', async () => {
    await page.goto(book)
    await expect(page.locator('[data-part="cash-book"]')).toContainText(`Thu nợ ${borrowers[0]}`)
    await page.getByRole('button', { name: 'Hủy phiếu PT 1' }).click()
    await type(page, { 'Lý do': 'ghi nhầm người trả' })
    await expectGood(page, 'reverse')
    await dialog.getByRole('button', { name: 'Đề nghị hủy phiếu' }).click()
    await expect(page.locator('[data-part="proposals"]')).toContainText('ghi nhầm người trả')
    await expect(page.locator('.ledger')).toContainText('chờ người thứ hai')
    await expect(page.getByRole('button', { name: 'Tôi xác nhận' })).toHaveCount(0)
    await become(context, chair)
    await page.goto(book)
    await expectGood(page, 'pending')
    await page.getByRole('button', { name: 'Tôi xác nhận' }).click()
    await expect(page.locator('[data-part="proposals"]')).toHaveCount(0)
    const struck = page.locator('.ledger tr.struck')
    await expect(struck).toHaveCount(1)
    await struck.getByText('xem đủ').click()
    await expect(struck).toContainText('ghi nhầm người trả')
    await expectGood(page, 'cash-book')
  })

  await test.step('at two meetings each of the three pays: six more slips, each with what it pays', async () => {
    await become(context, accountant)
    for (const name of borrowers) {
      await page.goto(`${book}?xem=khoan-vay`)
      await page.getByRole('link', { name }).click()
      for (const months of [2, 1]) {
        await page.getByRole('button', { name: 'Ghi trả tiền' }).click()
        await type(page, { 'Số tiền trả': '500k', 'Ngày trả': dayAgo(today, months, 12) })
        await expect(dialog).toContainText('năm trăm nghìn đồng')
        await dialog.getByRole('button', { name: 'Đúng, đã thu số tiền này' }).click()
        await expect(dialog).toHaveCount(0)
      }
      const payments = page.locator('[data-part="payments"] tbody tr:not(.struck)')
      await expect(payments.filter({ hasText: '500.000' })).toHaveCount(2)
    }
    await expectGood(page, 'card-paying')
  })

  let loss = ''
  await test.step('new conditions and a write-off wait for the chair, with the new schedule and the loss said first', async () => {
    const actions = [
      ['Cơ cấu lại nợ', 'Đề nghị cơ cấu lại', borrowers[1]],
      ['Xóa nợ', 'Đề nghị xóa nợ', borrowers[2]],
    ] as const
    for (const [open, save, name] of actions) {
      await page.goto(`${book}?xem=khoan-vay`)
      await page.getByRole('link', { name }).click()
      await page.getByRole('button', { name: open }).click()
      if (open === 'Cơ cấu lại nợ') {
        await type(page, { 'Vay mấy tháng': '13' })
        await expect(dialog.locator('[id="draft.conditions.months-error"]')).toContainText('dài nhất 12')
        await type(page, { 'Vay mấy tháng': '6' })
        await expect(dialog.locator('.schedule tbody tr')).toHaveCount(6)
      } else {
        loss = (await heading.innerText()).match(/còn nợ\s([\d.]+)/)?.[1] ?? 'nothing is owed'
        await expect(dialog).toContainText(loss)
      }
      await type(page, { 'Quyết định, lý do': 'biên bản họp ban chủ nhiệm, lũ cuốn chuồng gà' })
      await expectGood(page, open === 'Xóa nợ' ? 'write-off' : 'restructure')
      await dialog.getByRole('button', { name: save }).click()
      await expect(page.locator('[data-part="proposals"]')).toContainText(`${open}, ${name}`)
      await expect(page.getByRole('button', { name: 'Tôi xác nhận' })).toHaveCount(0)
    }
    await become(context, chair)
    await page.goto(book)
    for (const name of [borrowers[1], borrowers[2]]) {
      const asked = page.locator('[data-proposal]').filter({ hasText: name })
      await asked.getByRole('button', { name: 'Tôi xác nhận' }).click()
      await expect(asked).toHaveCount(0)
    }
    await page.goto(`${book}?xem=khoan-vay`)
    await page.getByRole('link', { name: borrowers[2] }).click()
    await expect(heading).toContainText(`${borrowers[2]} không còn nợ`)
    await expect(page.locator('[data-part="decisions"]')).toContainText(`bỏ ${loss} đồng tiền gốc`)
    await expectGood(page, 'decided')
  })

  await test.step('the treasurer counts note by note, before the book’s figure appears', async () => {
    await become(context, treasurer)
    await page.goto(`${book}?xem=dem-quy`)
    const count = page.locator('[data-part="count"]')
    const closing = page.locator('[data-part="closing"]')
    await expect(closing).toContainText('Chưa đếm.')
    await expectGood(page, 'count-empty')
    await page.getByLabel('Số tờ 500.000 đồng').fill('44')
    await expect(count).toContainText('22.000.000')
    await type(page, { 'Người cùng đếm': 'Bùi Văn Ứng', 'Đếm ngày': dayAgo(today, 0, 0) })
    await count.getByRole('button', { name: 'Ghi kết quả đếm' }).click()
    await expect(bar).toContainText('22.000.000 đồng')
    await expect(closing.locator('[data-box="incomeFund"]')).toContainText('Khớp sổ')
    await count.getByRole('button', { name: 'Quỹ hoạt động' }).click()
    await page.getByLabel('Số tờ 500.000 đồng').fill('2')
    await page.getByLabel('Số tờ 20.000 đồng').fill('24')
    await type(page, { 'Người cùng đếm': 'Bùi Văn Ứng', 'Đếm ngày': dayAgo(today, 0, 0) })
    await count.getByRole('button', { name: 'Ghi kết quả đếm' }).click()
    await expect(closing.locator('[data-box="activityFund"]')).toContainText('Thiếu 20.000 đồng')
    await expectGood(page, 'closing')
  })

  await test.step('the month is closed once its difference is explained', async () => {
    await become(context, accountant)
    await page.goto(`${book}?xem=dem-quy`)
    await expect(page.locator('[data-part="count"]')).toHaveCount(0)
    const closing = page.locator('[data-part="closing"]')
    await closing.getByRole('button', { name: /^Khóa sổ tháng/ }).click()
    await expect(closing.getByRole('alert')).toContainText('20.000 đồng')
    await closing.getByRole('textbox', { name: /^Vì sao lệch/ }).fill('trả lại tiền thừa hai lần')
    await closing.getByRole('button', { name: /^Khóa sổ tháng/ }).click()
    await expect(bar).toContainText('Đã khóa sổ tháng')
    await expect(closing).toContainText('Sổ đã khóa đến hết tháng')
  })

  await test.step('book and papers print', async () => {
    await page.emulateMedia({ media: 'print' })
    await page.goto(`${book}?nam=${today.slice(0, 4)}`)
    await expect(page.locator('.ledger')).toBeVisible()
    await expect(page.getByRole('button', { name: 'In sổ' })).toBeHidden()
    if (pictures !== undefined)
      await page.screenshot({ path: `${pictures}/book-printed.png`, fullPage: true })
    await page.emulateMedia({ media: 'screen' })
  })
})
