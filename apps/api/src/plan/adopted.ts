import type { UnitTree } from '../units/unit-tree.ts'
import type { PlanBook } from './book.ts'

/**
 * The plans and units by which everything is judged. Both are replaced as a whole when something is adopted, so whoever
 * has taken them once reads the same from end to end.
 */
export type Adopted = { readonly plans: PlanBook; readonly units: UnitTree }
