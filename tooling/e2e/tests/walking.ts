import type { Page } from '@playwright/test'
import { axeFindings } from './axe-findings.ts'
import { become } from './club-board.ts'
import { expect, test } from './fixture.ts'
import { tabTo } from './focus.ts'
import { overlaps, setTextSize, sidewaysScroll, slivers } from './layout.ts'
import type { Person } from './people.ts'
import { expectLoaded } from './screens.ts'

type Role = Parameters<Page['getByRole']>[0]
type Name = string | RegExp

const pictures = process.env['PICTURES']

/**
 * Signs in with text of double size, at the place where this person begins; from here on, only the keyboard is used.
 */
export async function setOut(
  page: Page,
  person: Person,
  { heading, place }: { readonly heading: Name; readonly place: string },
): Promise<void> {
  await become(page.context(), person)
  await setTextSize(page, 32)
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
  await expectGoodLook(page, place)
}

/** Presses Tab until the focus is on the control with this name, as a screen reader announces it. */
export async function goTo(page: Page, role: Role, name: Name, key?: 'Shift+Tab'): Promise<void> {
  await tabTo(page, page.getByRole(role, { name, exact: true }), key)
}

export async function press(page: Page, role: Role, name: Name): Promise<void> {
  await goTo(page, role, name)
  await page.keyboard.press('Enter')
}

/** Types over the content of a field. */
export async function type(page: Page, label: Name, text: string): Promise<void> {
  await goTo(page, 'textbox', label)
  await page.keyboard.press('Control+A')
  await page.keyboard.type(text)
}

/** Opens a section from the menu, which comes before everything else on the page. */
export async function openSection(page: Page, name: string): Promise<void> {
  await goTo(page, 'button', 'Trình đơn', 'Shift+Tab')
  await page.keyboard.press('Enter')
  await press(page, 'link', name)
}

/** Waits until a screen has loaded: the keyboard focus is on its heading, and the heading is in the window. */
export async function arrive(page: Page, heading: Name): Promise<void> {
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toHaveText(heading)
  await expect(title).toBeFocused()
  await expect(title).toBeInViewport()
  // Content that loads after the heading may push down the control that Tab has reached.
  await expectLoaded(page)
}

/**
 * Checks the look, and that something has the focus: a user of the keyboard never has to start again at the top of the
 * page.
 */
export async function expectGoodHere(page: Page, place: string): Promise<void> {
  await expect.soft(page.locator(':focus'), `${place}: the focus`).toHaveCount(1)
  await expectGoodLook(page, place)
}

/** Axe finds nothing, and nothing is outside the window, over another text or in a column of single words. */
async function expectGoodLook(page: Page, place: string): Promise<void> {
  await expectLoaded(page)
  if (pictures !== undefined) {
    const path = `${pictures}/${place}.png`
    await page.screenshot({ path })
    await test.info().attach(place, { path })
  }
  expect.soft(await axeFindings(page), place).toEqual([])
  expect.soft(await sidewaysScroll(page), place).toEqual([])
  expect.soft(await overlaps(page), place).toEqual([])
  expect.soft(await slivers(page), place).toEqual([])
}
