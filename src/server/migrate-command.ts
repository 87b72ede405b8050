import { migratePostgres } from './database/database.ts'

const url = process.env.MIGRATION_DATABASE_URL
if (!url) {
  console.error('MIGRATION_DATABASE_URL is missing: the PostgreSQL database, for the role that owns its tables.')
  process.exit(1)
}
await migratePostgres(url)
console.log('The database has its newest shape. Now: grant care_portal to the role of DATABASE_URL.')
