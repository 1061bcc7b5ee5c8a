import type { Download, Page } from '@playwright/test'

/**
 * The name that the server gives a file; read from the answer, because a browser without a locale drops letters beyond
 * ASCII.
 */
export async function fileNameOf(page: Page, download: Download): Promise<string> {
  const answer = await page.request.get(download.url())
  const [, name = ''] = /filename\*=UTF-8''(.+)$/.exec(answer.headers()['content-disposition'] ?? '') ?? []
  return decodeURIComponent(name)
}
