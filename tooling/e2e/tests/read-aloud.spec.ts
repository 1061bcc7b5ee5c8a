import type { Locator, Page } from '@playwright/test'
import { startHostPage } from '../host-page/host.ts'
import { expect, test } from './fixture.ts'

// What a blind reader hears on the public pages: their accessibility tree, tested for faults that it once
// had.
test.use({ storageState: { cookies: [], origins: [] } })

const pages = ['/tien-do', '/tien-do?unit=150', '/tien-do?lang=en', '/nhung', '/du-lieu']

/** A line of the accessibility tree for a picture, link, button or disclosure without a name. */
const nameless = /^ *- (img|link|button|group)\b(?! ["/])(?!: ?\S)/
/** A line for a disclosure that begins with its visible sign (`+`), which is not a word. */
const signs = /^ *- group: [+−]/

async function heard(root: Locator): Promise<readonly string[]> {
  return (await root.ariaSnapshot()).split('\n')
}

async function expectWellNamed(root: Locator): Promise<void> {
  const lines = await heard(root)
  expect(lines.length).toBeGreaterThan(4)
  expect(lines.filter((line) => nameless.test(line) || signs.test(line))).toEqual([])
  // The same words twice in a row would be read aloud twice.
  const said = lines.map((line) => /^ *- paragraph: (.+?)\.?$/.exec(line)?.[1])
  expect(said.filter((words, place) => words !== undefined && words === said[place - 1])).toEqual([])
  const disclosures = lines.filter((line) => /^ *- group: /.test(line))
  expect(new Set(disclosures).size).toBe(disclosures.length)
}

async function headingLevels(page: Page): Promise<readonly number[]> {
  return page
    .getByRole('heading')
    .evaluateAll((all) => all.map((heading) => Number(heading.tagName.slice(1))))
}

for (const path of pages)
  test(`${path}: one first heading, none skipped, and everything that is heard has a name of its own`, async ({
    page,
  }) => {
    await page.goto(path)
    if (path.startsWith('/nhung')) await expect(page.locator('[data-target]').first()).toBeVisible()
    const levels = await headingLevels(page)
    expect(levels[0]).toBe(1)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [place, level] of levels.entries()) expect(level - (levels[place - 1] ?? 0)).toBeLessThan(2)
    await expectWellNamed(page.locator('body'))
  })

for (const view of ['compact', 'full'])
  test(`the ${view} widget says nothing twice and nothing without a name`, async ({
    page,
    demo: { url },
  }) => {
    const content = `<script src="${url}/widget.js" async></script><clb-progress plan="hoa-binh-146" view="${view}"></clb-progress>`
    await using host = await startHostPage({ widgetOrigin: url, content })
    await page.goto(host.url)
    await expect(page.getByRole('heading', { level: 2 })).toBeVisible()
    if (view === 'full') await expect(page.locator('[data-target]')).toHaveCount(11)
    expect(await headingLevels(page)).toEqual([1, 2])
    await expectWellNamed(page.locator('main'))
  })

test('each picture of years has a table with its very numbers', async ({ page }) => {
  await page.goto('/tien-do')
  const pictures = page.locator('.sheet:has(svg.columns)')
  await expect(pictures).toHaveCount(2)
  for (const picture of await pictures.all()) {
    await expect(picture.getByRole('img')).toHaveCount(1)
    const drawn = await Promise.all(
      ['.scale-label', '.column-value'].map((part) => picture.locator(`svg ${part}`).allTextContents()),
    )
    await picture.locator('summary').click()
    const rows = picture.locator('tbody tr')
    const told = await Promise.all(
      ['th', 'td:nth-child(2)'].map((part) => rows.locator(part).allTextContents()),
    )
    expect(drawn[0]).not.toHaveLength(0)
    expect(told).toEqual(drawn)
  }
})

test('each area of the map leads to its district and says the figure of the table with its noun', async ({
  page,
}) => {
  await page.goto('/tien-do')
  const areas = page.locator('svg.map a')
  const named = await areas.evaluateAll((all) => all.map((area) => area.getAttribute('aria-label')))
  const drawn = await areas.locator('text').allTextContents()
  const rows = page
    .getByRole('table', { name: 'Độ phủ và thành viên theo huyện' })
    .getByRole('row')
    .filter({ has: page.getByRole('cell') })
  const names = await rows.getByRole('rowheader').allInnerTexts()
  const figures = await rows.locator('td:nth-child(2)').allInnerTexts()
  expect(names).toHaveLength(10)
  expect(drawn.toSorted()).toEqual(figures.toSorted())
  expect(named.toSorted()).toEqual(
    names.map((name, place) => `${name.trim()}: ${figures[place]} xã có câu lạc bộ`).toSorted(),
  )
})
