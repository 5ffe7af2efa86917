import {defineConfig} from 'vitest/config'

// Tests share modules, so that the gazetteers are read once and not by every file.
export default defineConfig({
  test: {include: ['test/**/*.test.ts'], exclude: ['test/**/*.long.test.ts'], testTimeout: 60_000, isolate: false}
})
