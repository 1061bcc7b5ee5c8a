import type { Page } from '@playwright/test'
import { expect } from './fixture.ts'

/**
 * Opens a screen while one procedure does not answer: the screen first says that it is loading, and then shows the
 * data.
 */
export async function expectWaiting(page: Page, path: string, procedure: string): Promise<void> {
  const held = Promise.withResolvers<void>()
  await page.route(callsOf(procedure), async (route) => {
    await held.promise
    await route.continue()
  })
  await page.goto(path)
  await expect(page.getByRole('status').filter({ hasText: 'Đang tải…' })).toBeVisible()
  held.resolve()
  await expect(page.getByText('Đang tải…')).toHaveCount(0)
}

/** Opens a screen while one procedure cannot be reached: the screen says what happened, and one click tries again. */
export async function expectFailureAndRetry(page: Page, path: string, procedure: string): Promise<void> {
  const calls = callsOf(procedure)
  await page.route(calls, (route) => route.abort())
  await page.goto(path)
  const failure = page.getByRole('alert').filter({ hasText: 'Chưa hiện được nội dung này' })
  await expect(failure).toContainText('Không liên lạc được với máy chủ')
  await page.unroute(calls)
  await failure.getByRole('button', { name: 'Thử lại' }).click()
  await expect(failure).toHaveCount(0)
}

function callsOf(procedure: string): RegExp {
  return new RegExp(`/api/trpc/[^?]*${procedure.replace('.', '\\.')}`)
}
