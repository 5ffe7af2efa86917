import {defineConfig} from 'vitest/config'

// Two files at a time: most of them wait for the disk.
export default defineConfig({test: {include: ['test/**/*.long.test.ts'], testTimeout: 300_000, maxWorkers: 2}})
