import { deleteDeviceKey, getDeviceKey } from './devices.ts'
import { putPerson } from './people.ts'
import { getPlan, putPlan } from './plans.ts'
import type { Handlers } from './serve.ts'
import { extendSession, getSession } from './sessions.ts'

/** Who answers at each door of `contract/api.ts`. A door without a handler does not compile. */
export const handlers: Handlers = {
  getPlan,
  getSession,
  extendSession,
  getDeviceKey,
  deleteDeviceKey,
  putPerson,
  putPlan,
}
