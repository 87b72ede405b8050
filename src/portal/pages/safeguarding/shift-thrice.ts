type Press = Pick<KeyboardEvent, 'key' | 'repeat' | 'timeStamp'>

const soon = 5000

/** Tells of each key whether it is the third Shift within five seconds. A capital letter between them is only somebody writing. */
export function shiftThrice(): (press: Press) => boolean {
  let shifts: number[] = []
  return ({ key, repeat, timeStamp }) => {
    if (repeat) return false
    shifts = key === 'Shift' ? [...shifts.filter((at) => timeStamp - at <= soon), timeStamp] : []
    if (shifts.length < 3) return false
    shifts = []
    return true
  }
}
