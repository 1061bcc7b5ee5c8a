import { join } from 'node:path'

export const migrationsFolder = join(import.meta.dirname, '../../../../apps/api/src/db/migrations')
/** Of the built widget. */
export const widgetFolder = join(import.meta.dirname, '../../../../apps/widget/dist')
