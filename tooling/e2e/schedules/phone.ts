import type { BrowserContext, Page } from '@playwright/test'
import { become } from '../tests/club-board.ts'
import { expect } from '../tests/fixture.ts'
import { enrol, signInToSend, standing, unlock } from '../tests/meeting-club.ts'
import type { Person } from '../tests/people.ts'
import type { Network } from './network.ts'
import type { Step } from './schedule.ts'

/** A phone with its tabs, and what its user has typed and done. */
export type Phone = ReturnType<typeof makePhone>

const dayMilliseconds = 86_400_000

export function makePhone(context: BrowserContext, network: Network, holder: Person) {
  return {
    context,
    network,
    holder,
    tabs: [] as Page[],
    /** The uncaught errors of each page. */
    faults: [] as string[],
    /** The dues per member, in đồng, in the order in which they were typed. */
    typed: [] as number[],
    /** The amount in the field at each time when the sheet was sent. */
    sent: new Set<number>(),
    /** The stored data were deleted, and nothing was stored since; closing the page now would lose the sheet. */
    isWiped: false,
    isUpdated: false,
  }
}

/** The tab in the foreground. */
export function seen({ tabs }: Phone): Page {
  const page = tabs.at(-1)
  if (page === undefined) throw new RangeError('no tab is open')
  return page
}

/** Prepares the phone, and begins the meeting with all members present. */
export async function beginMeeting(phone: Phone, club: string): Promise<void> {
  const page = await newTab(phone)
  await become(phone.context, phone.holder)
  await page.goto(`${phone.network.url}/tren-may?clb=${club}`)
  await enrol(page)
  await page.getByRole('button', { name: 'Bắt đầu buổi họp' }).click()
  await expect(standing(page)).toContainText('Đã lưu trên máy này, chưa gửi')
}

/** Does what the step says, if the present state allows it. */
export async function perform(phone: Phone, step: Step): Promise<void> {
  const { context, network } = phone
  switch (step.do) {
    case 'type':
      return typeDues(phone)
    case 'send':
      return send(phone)
    case 'fall':
      return network.fallAt(step.fall)
    case 'flightMode':
      network.setDown(true)
      return context.setOffline(true)
    case 'networkBack':
      return bringNetworkBack(phone)
    case 'secondTab':
      // Until something is stored again, another tab would find no sheet to open.
      return phone.isWiped ? undefined : openSheet(phone)
    case 'killTab':
      return phone.isWiped ? undefined : killTab(phone)
    case 'dropStorage':
      // Not while two tabs show the sheet: the README of the offline folder names this case as a limit.
      return phone.tabs.length === 1 ? dropStorage(phone) : undefined
    case 'update':
      return update(phone)
    case 'sessionEnds':
      return context.clearCookies()
    case 'signIn':
      return signInWhereAsked(phone)
    case 'clock':
      return setClock(phone, step.offByDays)
    default:
      return step satisfies never
  }
}

/** Removes every fault, and sends the sheet from the tab in the foreground. */
export async function heal(phone: Phone): Promise<void> {
  await bringNetworkBack(phone)
  await setClock(phone, 0)
  await takeOver(seen(phone))
  for (let tries = 0; tries < 3 && !(await isReceived(seen(phone))); tries += 1) {
    await send(phone)
    await signInWhereAsked(phone)
  }
}

/**
 * The sheet's message about its state, read once it is not being sent. It is read only once, because the sheet may be
 * sent again at any time.
 */
export async function standingOf(page: Page): Promise<string> {
  let said = ''
  await expect(async () => {
    said = await standing(page).innerText()
    expect(said).not.toContain('Đang gửi')
  }).toPass({ timeout: 15_000 })
  return said
}

const isReceived = async (page: Page) => (await standingOf(page)).startsWith('Đã gửi')

async function newTab(phone: Phone): Promise<Page> {
  const page = await phone.context.newPage()
  await page.setViewportSize({ width: 390, height: 844 })
  page.on('pageerror', (error) => phone.faults.push(`${error.name}: ${error.message} ${error.stack}`))
  phone.tabs.push(page)
  return page
}

/** Goes through the sheet to the amount of the dues, types another one, and goes on to the last step. */
async function typeDues(phone: Phone): Promise<void> {
  const page = seen(phone)
  const goOn = page.getByRole('button', { name: 'Sửa tiếp' })
  if (await goOn.isVisible()) await goOn.click()
  const said = await standingOf(page)
  if (!/chưa gửi|không nhận/.test(said)) return
  const each = (phone.typed.length + 1) * 1000
  const field = page.getByLabel('Mỗi người nộp')
  while (!(await field.isVisible())) {
    const isFirst = await page.getByRole('heading', { name: 'Điểm danh' }).isVisible()
    const button = isFirst
      ? page.getByRole('button', { name: /^Tiếp:/ })
      : page.getByRole('button', { name: 'Quay lại' })
    await button.click()
  }
  await field.fill(String(each))
  phone.typed.push(each)
  phone.isWiped = false
  await page.getByRole('button', { name: /^Đúng, đã thu/ }).click()
}

async function send(phone: Phone): Promise<void> {
  const page = seen(phone)
  const next = page.getByRole('button', { name: /^(?:Tiếp:|Đúng, đã thu)/ })
  while (await next.isVisible()) await next.click()
  const button = page.getByRole('button', { name: /^(?:Gửi|Thử gửi ngay)$/ })
  if (!(await button.isVisible())) return
  phone.sent.add(phone.typed.at(-1) ?? 0)
  await button.click()
  phone.isWiped = false
  await standingOf(page)
}

async function signInWhereAsked(phone: Phone): Promise<void> {
  const page = seen(phone)
  if (!(await page.getByLabel('Tên đăng nhập').isVisible()) || phone.network.isDown()) return
  await signInToSend(page, phone.holder)
  await expect(page.getByLabel('Tên đăng nhập')).toHaveCount(0)
  await standingOf(page)
}

async function bringNetworkBack({ context, network }: Phone): Promise<void> {
  network.setDown(false)
  await context.setOffline(false)
}

/** Opens another tab, and in it the sheet, with the PIN. */
async function openSheet(phone: Phone): Promise<void> {
  const page = await newTab(phone)
  await page.goto(`${phone.network.url}/tren-may`)
  await unlock(page)
  const expired = page.getByText('Đã quá 45 ngày')
  const open = page.getByRole('button', { name: 'Mở phiếu' })
  await expect(expired.or(open)).toBeVisible()
  if (await expired.isVisible()) {
    // The sheet shows the day of the wrong clock, and asks to correct the clock.
    await setClock(phone, 0)
    await page.getByRole('button', { name: 'Mở khóa' }).click()
  }
  await open.click()
  await takeOver(page)
}

async function takeOver(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Làm tiếp ở đây' })
  await expect(standing(page)).toBeVisible()
  if (!(await button.isVisible())) return
  await button.click()
  await expect(button).toHaveCount(0)
}

async function killTab(phone: Phone): Promise<void> {
  await phone.tabs.pop()?.close()
  const left = phone.tabs.at(-1)
  if (left === undefined) return openSheet(phone)
  await takeOver(left)
}

async function dropStorage(phone: Phone): Promise<void> {
  const page = seen(phone)
  if (await isReceived(page)) return
  const session = await phone.context.newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', { origin: phone.network.url, storageTypes: 'indexeddb' })
  await session.detach()
  phone.isWiped = true
}

/** Updates the server; the service worker of the next build waits as long as the sheet is open. */
async function update(phone: Phone): Promise<void> {
  if (phone.network.isDown() || phone.isUpdated) return
  phone.isUpdated = true
  phone.network.updateServer()
  const waits = await seen(phone).evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    // The browser may already be checking by itself, and find only the build before; so ask several times.
    for (let looks = 0; looks < 5; looks += 1) {
      await registration?.update()
      const coming = registration?.installing
      while (coming?.state === 'installing') await new Promise((resolve) => setTimeout(resolve, 50))
      const state = coming?.state ?? registration?.waiting?.state
      if (state !== undefined) return state
    }
    return undefined
  })
  expect(waits).toBe('installed')
}

async function setClock({ context, tabs }: Phone, days: number): Promise<void> {
  const off = days * dayMilliseconds
  await context.addInitScript(turnClock, off)
  for (const page of tabs) await page.evaluate(turnClock, off)
}

/** Sets the page's clock forward or back; runs in the page. */
function turnClock(off: number): void {
  const Real: DateConstructor = Reflect.get(globalThis, 'RealDate') ?? Date
  class Turned extends Real {
    constructor(...given: readonly unknown[]) {
      if (given.length === 0) super(Turned.now())
      else super(...(given as [number]))
    }
    static override now() {
      return Real.now() + off
    }
  }
  Object.assign(globalThis, { RealDate: Real, Date: Turned })
}
