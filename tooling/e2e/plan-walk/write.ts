import { writeFileSync } from 'node:fs'
import { hoaBinh146 } from '@lienthehe/domain'
import { pageUrl, walkPage } from './page.ts'

// `pnpm --filter @lienthehe/e2e plan-walk`: writes the page again.
writeFileSync(pageUrl, walkPage(hoaBinh146))
