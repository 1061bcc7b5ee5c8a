import AxeBuilder from '@axe-core/playwright'
import { unitKey } from '@lienthehe/domain/units'
import { foundClub } from './clubs.ts'
import { expect, test } from './fixture.ts'
import { sidewaysScroll } from './layout.ts'
import { newUser } from './people.ts'

/** A commune of Hòa Bình whose territory was divided between two communes on 2025-07-01, and one of those two. */
const divided = unitKey('05221@2020-01-01')
const part = unitKey('05212@2025-07-01')

test('a club of a divided commune is asked where it lies, and the officer of that commune sees it then', async ({
  page,
  context,
  demo: { url, admin },
}) => {
  const club = await foundClub(admin, { commune: divided })
  const officer = await newUser(url, admin, [{ role: 'officer', scope: { kind: 'unit', unit: part } }])

  await test.step('the question stands among what is to do today, and on the page of the club', async () => {
    await page.goto('/viec-hom-nay')
    await expect(page.locator('[data-waiting=divided]')).toContainText('chưa rõ nay thuộc xã nào')
    await page.goto(club.path)
    const question = page.getByRole('region', { name: /đã chia: câu lạc bộ nay thuộc xã, phường nào/ })
    await expect(question).toBeVisible()
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 })
      expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
      expect(await sidewaysScroll(page)).toEqual([])
    }
    await question
      .getByRole('button', { name: /^Thuộc / })
      .last()
      .click()
    await expect(page.locator('.confirmation-bar')).toContainText(
      'Đã ghi câu lạc bộ nay thuộc xã, phường nào.',
    )
    await expect(question).toContainText('trả lời ngày')
    await expect(question.getByRole('button')).toHaveText([/^Sửa lại: thuộc /])
  })

  await test.step('the officer of the new commune has it in reach', async () => {
    await context.clearCookies()
    await context.addCookies(officer.state.cookies)
    await page.goto(club.path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(club.name)
  })
})
