import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { engineStarter, howToGetEngines } from '../engines/engines.ts'
import { makeHand } from '../engines/hand.ts'
import { doubleTextSize, sidewaysPixels } from '../engines/seen.ts'
import { signIn } from '../engines/sign-in.ts'
import { startNetwork } from '../schedules/network.ts'
import { startServer } from '../server.ts'
import { clubWithFund, members, openedWith } from './club-with-fund.ts'
import { expect, test } from './fixture.ts'
import { firstAdmin } from './people.ts'

const pictures = fileURLToPath(new URL('../reports/engines/', import.meta.url))
const pin = '274913'

test.use({ baseURL: 'http://localhost', storageState: { cookies: [], origins: [] } })

test('webkit: prepared, then opened without a network and with the session over, filled in, closed, and sent once after the login', async () => {
  test.setTimeout(240_000)
  const start = engineStarter('webkit')
  const isGate = (process.env['CI'] ?? '') !== ''
  test.skip(
    start === null && !isGate,
    `webkit is not installed, so nothing was tried in it. ${howToGetEngines}`,
  )
  if (start === null) throw new Error(howToGetEngines)
  mkdirSync(pictures, { recursive: true })
  await using server = await startServer()
  await using network = await startNetwork(server.url)
  const { club, accountant } = await clubWithFund(await firstAdmin(server), server.url)
  await using engine = await start()
  await engine.resize({ width: 390, height: 844 })
  const { press, type, reads } = makeHand(engine)

  await signIn(engine, network.url, accountant)
  await engine.open(`${network.url}/tren-may?clb=${club.id}`)
  await type('Mã PIN mới', pin)
  await type('Gõ lại mã PIN', pin)
  await press('Đặt mã PIN')
  await reads('[data-prepared]', `Danh sách ${members.length} thành viên`)
  // WebKit does not promise to keep stored data, and the screen says so.
  expect(await engine.ask(() => navigator.storage?.persist === undefined)).toBe(true)
  await reads('main', 'Trình duyệt này có thể tự xóa phiếu')

  network.setDown(true)
  network.endSession()
  const reopen = async () => {
    await engine.open('about:blank')
    await engine.open(`${network.url}/tren-may`)
    await type('Mã PIN của', pin)
    await press('Mở khóa')
  }
  await reopen()
  await press('Bắt đầu buổi họp')
  await reads('.standing', 'Đã lưu trên máy này, chưa gửi')
  await press('Tiếp: thu hội phí')
  await type('Mỗi người nộp', '5000')
  await press('Đúng, đã thu 15.000 đồng')
  await engine.ask(doubleTextSize)
  expect(await engine.ask(sidewaysPixels)).toBe(0)
  await engine.picture(`${pictures}meeting-without-network-webkit.png`)

  // The user leaves the page in the middle of the meeting.
  await reopen()
  await press('Mở phiếu')
  for (const next of ['chăm sóc', 'tám mảng', 'kế hoạch', 'đếm tiền', 'xem lại']) await press(`Tiếp: ${next}`)
  await press('Gửi')
  await reads('.standing', 'Đã lưu trên máy này, chờ mạng')

  network.setDown(false)
  await press('Thử gửi ngay')
  await reads('.standing', 'chờ đăng nhập')
  await type('Tên đăng nhập', accountant.userName)
  await type('Mật khẩu', accountant.password)
  await press('Đăng nhập')
  expect(await reads('.standing', 'Đã gửi')).toMatch(/máy chủ nhận lúc \d\d\/\d\d\/\d{4} \d\d:\d\d/)

  const { months } = await accountant.api.reports.ofClub.query({ club: club.id })
  expect(months.filter(({ state }) => state !== null)).toMatchObject([
    { version: 1, state: { status: 'submitted' } },
  ])
  const { funds } = await accountant.api.books.page.query({ club: club.id, date: null })
  expect(funds.find(({ fund }) => fund === 'activityFund')?.cashDong).toBe(openedWith + 15_000)
})
