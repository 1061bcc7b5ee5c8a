import { writeFileSync } from 'node:fs'
import { hoaBinh146 } from '@lienthehe/domain'
import { clauseTests } from './clause-tests.ts'
import { pagePath, traceabilityPage, traceClauses } from './traceability.ts'

// `pnpm --filter @lienthehe/tidy traceability`: writes the page of traceability again.
const page = traceabilityPage(hoaBinh146, traceClauses(hoaBinh146, clauseTests))
writeFileSync(new URL(`../../${pagePath}`, import.meta.url), page)
