import { putActivationCode } from './activation-codes.ts'
import { getCommunicationNeeds } from './communication-needs.ts'
import { getCouncilRequest, getCouncilRequestFile, listRequestEvents, putCouncilStep } from './council-requests.ts'
import { putNotEligible, withdrawNotEligible } from './decisions.ts'
import { getDeliveries } from './deliveries.ts'
import { deleteDeviceKey, getDeviceKey } from './devices.ts'
import { deleteDraft, getDraft, putDraft } from './drafts.ts'
import { exportPerson } from './export-person.ts'
import { getNotices, putNoticeChoice } from './notices.ts'
import { listOldRecords, purgeOldRecords } from './old-records.ts'
import { putPerson } from './people.ts'
import { compareVersions, getPlanVersion, listPlanVersions } from './plan-versions.ts'
import { getCarersPlan, getPlan, putCarersPlan, putPlan } from './plans.ts'
import { deleteRequestFile, putRequestFile } from './request-files.ts'
import { getSealKey, putSealedRequest } from './sealed-requests.ts'
import type { Handlers } from './serve.ts'
import { getServiceRequest, listServiceRequests, putOwnStep, putServiceRequest } from './service-requests.ts'
import { extendSession, getSession } from './sessions.ts'
import { getStanding, putStanding } from './standings.ts'
import { withdrawCarersPlan, withdrawPlan } from './withdrawn-plans.ts'

/** Who answers at each door of `contract/api.ts`. A door without a handler does not compile. */
export const handlers: Handlers = {
  getPlan,
  getCarersPlan,
  listPlanVersions,
  getPlanVersion,
  compareVersions,
  getStanding,
  getSession,
  extendSession,
  getDeviceKey,
  deleteDeviceKey,
  putServiceRequest,
  listServiceRequests,
  getServiceRequest,
  putOwnStep,
  putRequestFile,
  deleteRequestFile,
  getCommunicationNeeds,
  getDraft,
  putDraft,
  deleteDraft,
  getSealKey,
  getNotices,
  putNoticeChoice,
  getDeliveries,
  putSealedRequest,
  putPerson,
  putPlan,
  withdrawPlan,
  putCarersPlan,
  withdrawCarersPlan,
  putStanding,
  putNotEligible,
  withdrawNotEligible,
  putActivationCode,
  listRequestEvents,
  getCouncilRequest,
  getCouncilRequestFile,
  putCouncilStep,
  exportPerson,
  listOldRecords,
  purgeOldRecords,
}
