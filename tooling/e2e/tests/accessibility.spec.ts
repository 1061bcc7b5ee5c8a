import type { Page } from '@playwright/test'
import { startServer } from '../server.ts'
import { axeFindings } from './axe-findings.ts'
import { expect, test } from './fixture.ts'
import { overlaps, setTextSize, sidewaysScroll, slivers } from './layout.ts'
import { expectLoaded, screens } from './screens.ts'

test.describe.configure({ mode: 'parallel', timeout: 120_000 })
// A finding says where it is, so no trace is needed; recording one takes longer than the test itself.
test.use({ trace: 'off' })

/**
 * Tries every screen in all sizes and colour schemes. Without it, `npm test` tries each screen in some of them, and the
 * next screen in the others.
 */
const tryAll = process.env['ALL_SIZES'] !== undefined

for (const [place, { name, open }] of screens.entries())
  test(`WCAG 2.2 AA: ${name} can be used by everybody, on a phone and with large text`, async ({
    page,
    samples,
  }) => {
    await open(page, samples)
    await expectForEverybody(page, place)
  })

test.describe('before anybody is signed in', () => {
  test.use({ storageState: { cookies: [], origins: [] } })

  for (const [place, path] of [
    '/dang-nhap',
    '/tien-do',
    '/tien-do?unit=150&lang=en',
    '/nhung',
    '/du-lieu',
    '/kiem-chung',
    '/embed/hoa-binh-146',
  ].entries())
    test(`WCAG 2.2 AA: ${path} can be used by everybody, on a phone and with large text`, async ({
      page,
    }) => {
      await page.goto(path)
      await expectLoaded(page)
      await expectForEverybody(page, place)
    })

  test.describe('on a new server', () => {
    test.use({ baseURL: 'http://localhost' })

    test('WCAG 2.2 AA: the first-run screen, with an error shown', async ({ page }) => {
      await using server = await startServer()
      await page.goto(server.url)
      await page.getByRole('button', { name: 'Tạo quản trị viên và đăng nhập' }).click()
      await expect(page.getByRole('alert')).toBeFocused()
      await expectForEverybody(page, 0)
    })
  })
})

/** Soft expectations report every finding and not only the first, because many have the same cause. */
async function expectForEverybody(page: Page, place: number): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await expectAxeFindsNothing(page, place)
  await expectReflow(page)
}

/**
 * At one width every rule is tried, in light. At the other width only the contrast is tried, in dark, because a scheme
 * changes nothing but colours.
 */
async function expectAxeFindsNothing(page: Page, place: number): Promise<void> {
  const widths = place % 2 === 0 ? [1440, 390] : [390, 1440]
  for (const [turn, width] of widths.entries())
    for (const colorScheme of ['light', 'dark'] as const) {
      if (!tryAll && (turn === 0) !== (colorScheme === 'light')) continue
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      const found = await axeFindings(page, colorScheme === 'light' ? undefined : ['color-contrast'])
      expect.soft(found, `${width} px, ${colorScheme}`).toEqual([])
    }
}

const tightest = [
  { width: 320, text: 16 },
  { width: 390, text: 32 },
]
const roomier = [
  { width: 390, text: 16 },
  { width: 1280, text: 32 },
]

/**
 * Nothing is outside the window, over another text or in a column of single words: on a phone, on the narrowest phone,
 * and with text of double size.
 */
async function expectReflow(page: Page): Promise<void> {
  for (const { width, text } of [...(tryAll ? roomier : []), ...tightest]) {
    await page.setViewportSize({ width, height: 800 })
    await setTextSize(page, text)
    expect.soft(await sidewaysScroll(page), `${width} px, text of ${text} px`).toEqual([])
    expect.soft(await overlaps(page), `${width} px, text of ${text} px`).toEqual([])
  }
  expect.soft(await slivers(page), 'a phone with large text').toEqual([])
}
