import { readStubs } from "../read-stubs.ts";
import type { StepKind } from "./step-kind.ts";

/** What services and functions answer from here on. */
export const services: StepKind<"services"> = {
  acts: false,
  read: (at) => ({ services: readStubs(at) }),
  play: (world, step) => {
    world.stub(step.services);
  },
};
