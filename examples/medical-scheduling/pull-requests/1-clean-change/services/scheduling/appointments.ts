import { log } from "../audit/log.ts";

export async function book(request) {
  log("appointment.booked", request);
  return { booked: true };
}

export async function move(request) {
  log("appointment.moved", request);
  log("reminder.rescheduled", request);
  return { moved: true };
}

export async function cancel(request) {
  log("appointment.canceled", request);
  return { canceled: true };
}
