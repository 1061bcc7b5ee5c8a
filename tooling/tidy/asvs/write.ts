import { writeFileSync } from 'node:fs'
import { asvsPage, asvsPath } from './page.ts'

// `pnpm --filter @lienthehe/tidy asvs`: writes the table of requirements again.
writeFileSync(new URL(`../../../${asvsPath}`, import.meta.url), asvsPage())
