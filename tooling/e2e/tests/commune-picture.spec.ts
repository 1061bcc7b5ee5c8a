import { expect, test } from './fixture.ts'

const opening = 'Xem dạng ô vuông hoặc bản đồ'

test('the borders of communes are fetched when somebody opens the picture, and not before', async ({
  page,
}) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  const borders = () => fetched.filter((url) => url.includes('commune-picture'))
  await page.goto('/')
  await expect(page.getByText(opening)).toBeVisible()
  expect(borders()).toEqual([])
  await page.getByText(opening).click()
  await expect(page.locator('.commune-picture svg')).toBeVisible()
  expect(borders()).not.toEqual([])
})

test('every commune of today and of the plan’s list says in its tile and on the map what the table says', async ({
  page,
  demo: { admin },
}) => {
  const { comparison } = await admin.api.plan.coverage.query({ plan: null, asOf: null })
  await page.goto('/')
  await page.getByText(opening).click()
  await page.getByText('Xem từng xã, phường hiện nay').click()
  const picture = page.locator('.commune-picture')
  const table = await page
    .locator('.coverage-units tbody th')
    .evaluateAll((heads) =>
      heads.map((head) => `${head.firstChild?.textContent}: ${head.lastElementChild?.textContent}`),
    )
  expect(table).toHaveLength(46)
  const said = () => picture.locator('svg a').evaluateAll((all) => all.map((one) => one.ariaLabel ?? ''))
  for (const look of ['Ô vuông bằng nhau', 'Bản đồ']) {
    await picture.getByRole('radio', { name: look }).check()
    await picture.getByRole('radio', { name: /^46 xã/ }).check()
    await expect(picture.locator('svg a')).toHaveCount(46)
    expect((await said()).toSorted()).toEqual(table.toSorted())
    await picture.getByRole('radio', { name: /^151 xã/ }).check()
    await expect(picture.locator('svg a')).toHaveCount(151)
    const { low } = comparison.promised.covered
    await expect(picture.locator('.depth-3')).toHaveCount(low)
    expect((await said()).filter((words) => words.endsWith(': có câu lạc bộ'))).toHaveLength(low)
  }
})

test('the arrows lead from tile to tile, at one of which Tab stops, and Enter to the clubs that work there', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByText(opening).click()
  const links = page.locator('.commune-picture svg a')
  await expect(page.locator('.commune-picture svg a[tabindex="0"]')).toHaveCount(1)
  await links.first().focus()
  const leftOf = async () => (await page.locator('svg a:focus').boundingBox())?.x ?? Number.NaN
  const before = await leftOf()
  await page.keyboard.press('ArrowRight')
  expect(await leftOf()).toBeGreaterThan(before)
  await page.keyboard.press('ArrowLeft')
  expect(await leftOf()).toBe(before)
  const covered = page.locator('.commune-picture svg a:has(.depth-3)').first()
  const name = (await covered.getAttribute('aria-label'))?.split(':')[0] ?? ''
  await covered.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Địa bàn').locator('option:checked')).toHaveText(name)
  await expect(page.getByRole('status').filter({ hasText: 'câu lạc bộ, tính đến' })).toHaveText(/^[1-9]\d* /)
})
