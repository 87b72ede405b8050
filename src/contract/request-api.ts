import * as z from 'zod/mini'
import { endpoint, Nothing } from './endpoint.ts'
import { NewRequestFile, RequestFile } from './request-files.ts'
import { OwnStep } from './request-steps.ts'
import {
  Answers,
  CommunicationNeeds,
  Draft,
  JourneyId,
  NewServiceRequest,
  Receipt,
  ServiceRequest,
} from './service-request.ts'

const Whose = z.union([z.literal('me'), z.uuid()])

/** The doors for asking and for following what was asked. They are part of `api`. */
export const requestApi = {
  putServiceRequest: endpoint({
    method: 'PUT',
    path: '/api/people/:person/service-requests/:request',
    needs: 'ask',
    summary:
      'Send a request. The same id with the same words answers the same receipt; with other words 409 “other-words”; an id of somebody else 409 “other-owner”; an answer about a plan that is not the one that waits for it 409 “other-version”',
    params: { person: Whose, request: z.uuid() },
    body: NewServiceRequest,
    reply: Receipt,
  }),
  listServiceRequests: endpoint({
    method: 'GET',
    path: '/api/people/:person/service-requests',
    needs: 'ask',
    summary: 'What the person asked for and where each request is, newest first',
    params: { person: Whose },
    body: Nothing,
    reply: z.strictObject({ requests: z.array(ServiceRequest) }),
  }),
  getServiceRequest: endpoint({
    method: 'GET',
    path: '/api/people/:person/service-requests/:request',
    needs: 'ask',
    summary: 'One request: what was sent, and where it is',
    params: { person: Whose, request: z.uuid() },
    body: Nothing,
    reply: ServiceRequest,
  }),
  putOwnStep: endpoint({
    method: 'PUT',
    path: '/api/people/:person/service-requests/:request/steps/:step',
    needs: 'ask',
    summary:
      'Add something to a request, or take it back. The same id with the same words changes nothing; after a stage where it cannot be done 409 “wrong-stage”',
    params: { person: Whose, request: z.uuid(), step: z.uuid() },
    body: OwnStep,
    reply: ServiceRequest,
  }),
  putRequestFile: endpoint({
    method: 'PUT',
    path: '/api/people/:person/service-requests/:request/files/:file',
    needs: 'ask',
    summary:
      'Send a photo or a PDF along with a request, before it or after it. The same id with the same file changes nothing, with another one 409 “other-words”. What a photo says of itself, as where it was taken, is removed',
    params: { person: Whose, request: z.uuid(), file: z.uuid() },
    body: NewRequestFile,
    reply: RequestFile,
    file: 'body',
  }),
  deleteRequestFile: endpoint({
    method: 'DELETE',
    path: '/api/people/:person/service-requests/:request/files/:file',
    needs: 'ask',
    summary: 'Take back a file whose request is not sent yet; one that is not there, or was sent, stays as it is',
    params: { person: Whose, request: z.uuid(), file: z.uuid() },
    body: Nothing,
    reply: Nothing,
  }),
  getCommunicationNeeds: endpoint({
    method: 'GET',
    path: '/api/people/:person/communication-needs',
    needs: 'ask',
    summary: 'What the person said last of how to talk with each other: each request offers it first, and carries it',
    params: { person: Whose },
    body: Nothing,
    reply: CommunicationNeeds,
  }),
  getDraft: endpoint({
    method: 'GET',
    path: '/api/people/:person/drafts/:journey',
    needs: 'ask',
    summary:
      'What is answered so far; where nothing is, a draft with a new id, which is not kept before its first answer',
    params: { person: Whose, journey: JourneyId },
    body: Nothing,
    reply: Draft,
  }),
  putDraft: endpoint({
    method: 'PUT',
    path: '/api/people/:person/drafts/:journey',
    needs: 'ask',
    summary: 'Keep what is answered so far, also where it is not whole or not right yet',
    params: { person: Whose, journey: JourneyId },
    body: z.strictObject({ id: z.uuid(), answers: Answers }),
    reply: Draft,
  }),
  deleteDraft: endpoint({
    method: 'DELETE',
    path: '/api/people/:person/drafts/:journey',
    needs: 'ask',
    summary: 'Forget what was answered so far',
    params: { person: Whose, journey: JourneyId },
    body: Nothing,
    reply: Nothing,
  }),
}
