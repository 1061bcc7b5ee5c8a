import { join } from 'node:path'

export const migrationsFolder = join(import.meta.dirname, '../../../../apps/api/src/db/migrations')
