import type { CallFault, FaultRequest, FaultState } from "../inspector/contract.ts";
import type { Answer } from "./endpoint.ts";
import { refusals } from "./refusals.ts";

/** Failures on request: what goes wrong next. */
export class Faults {
  readonly #emit: (faults: FaultState) => void;
  #state: FaultState = { deliverTwice: false };

  constructor(emit: (faults: FaultState) => void) {
    this.#emit = emit;
  }

  state(): FaultState {
    return this.#state;
  }

  set({ nextCall, deliverTwice = this.#state.deliverTwice }: FaultRequest): FaultState {
    const call = nextCall === undefined ? this.#state.nextCall : nextCall;
    this.#state = call === undefined || call === null ? { deliverTwice } : { nextCall: call, deliverTwice };
    this.#emit(this.#state);
    return this.#state;
  }

  /** The fault of this call; the next one has none. */
  takeCall(): CallFault | undefined {
    const { nextCall } = this.#state;
    if (nextCall !== undefined) this.set({ nextCall: null });
    return nextCall;
  }

  /** Whether this webhook goes out twice; the next one does not. */
  takeDeliverTwice(): boolean {
    const { deliverTwice } = this.#state;
    if (deliverTwice) this.set({ deliverTwice: false });
    return deliverTwice;
  }
}

/** The answer that a status fault gives. */
export function faultAnswer({ status, quota }: CallFault & { kind: "status" }): Answer {
  switch (status) {
    case 400:
      return refusals.badRequest({ message: "The request body has 1 error(s)" });
    case 401:
      return refusals.unauthorized("invalid token");
    case 429:
      return quota ? refusals.monthlyLimit() : refusals.rateLimit();
    case 500:
      return refusals.internal();
  }
}
