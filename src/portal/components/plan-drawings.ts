import type { Drawing } from './drawing.ts'

/** What a plan speaks of besides what every page does: a place, a choice, a price paid, a word explained. */
export const planDrawings = {
  book: [
    ['white', 'M48 24C38 14 24 12 10 14v62c14-2 28 0 38 8 10-8 24-10 38-8V14c-14-2-28 0-38 10z'],
    ['line', 'M48 24v60M20 30c7 0 12 1 18 4M20 44c7 0 12 1 18 4'],
    ['sun', 'M68 30a11 11 0 1 0 0 22 11 11 0 0 0 0-22z'],
    ['line', 'M68 37v.01M68 42v5', 3.5],
  ],
  choice: [
    ['line', 'M48 90V14', 4.5],
    ['tint', 'M26 18h44l12 11-12 11H26z'],
    ['sun', 'M70 48H26L14 59l12 11h44z'],
    ['line', 'M30 90h36'],
  ],
  home: [
    ['white', 'M16 44 48 16l32 28v42H16z'],
    ['tint', 'M6 48 48 10l42 38-7 7-35-32-35 32z'],
    ['sun', 'M40 60h16v26H40z'],
    ['line', 'M51 73v.01', 4],
  ],
  pay: [
    ['white', 'M8 30h72v50H8z'],
    ['tint', 'M8 30 62 14v16z'],
    ['pale', 'M60 46h28v18H60a9 9 0 0 1 0-18z'],
    ['sun', 'M64 50a5 5 0 1 0 0 10 5 5 0 0 0 0-10z'],
  ],
  write: [
    ['white', 'M10 12h58v72H10z'],
    ['line', 'M22 28h34M22 40h34M22 52h18'],
    ['line', 'M22 70c6-8 8 6 14 0'],
    ['sun', 'm46 74 4-14 28-28 10 10-28 28z'],
  ],
} as const satisfies Record<string, Drawing>
