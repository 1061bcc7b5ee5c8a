import type { Page } from '@playwright/test'
import { bundle } from '../../../reuse/src/bundle.ts'
import type { Outside } from '../../../reuse/src/outside.ts'
import type { CasesFile } from './files.ts'
import { linesIn } from './package.ts'

/** The answers of the package in a browser page, bundled like the web app; the page sends no network requests. */
export async function judgedInBrowser(
  page: Page,
  outside: Outside,
  files: readonly CasesFile[],
): Promise<readonly string[]> {
  const { code } = await bundle(
    outside,
    "import { judgedTexts } from './judging.mjs'\nglobalThis.judgedTexts = judgedTexts",
  )
  await page.addScriptTag({ type: 'module', content: code })
  const texts: string[] = []
  // One long text is transferred faster than a list of short ones.
  for (const { text } of files)
    texts.push(...linesIn(await page.evaluate<string>(`judgedTexts(${JSON.stringify(text)}).join('\\n')`)))
  return texts
}
