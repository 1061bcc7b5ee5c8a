import { join } from 'node:path'

export const migrationsFolder = join(import.meta.dirname, '../../../../apps/api/src/db/migrations')
/** The folder of the built widget. */
export const widgetFolder = join(import.meta.dirname, '../../../../apps/widget/dist')
