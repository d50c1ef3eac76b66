// The emulator

// What it emulates
export { apiEndpoints, missingEndpoints } from "./api/api-endpoints.ts";
export type { ApiEndpoint } from "./api/endpoint.ts";
export { createEmulator, devChannelSecret, type Emulator, type EmulatorOptions } from "./create-emulator.ts";
export { EmulatorError, type EmulatorErrorCode, emulatorErrors } from "./emulator-error.ts";
// What it says to its page and to tools
export type * from "./inspector/contract.ts";
export type { Clock, Ids } from "./platform/ports.ts";
export type { SeedUser } from "./platform/users.ts";
