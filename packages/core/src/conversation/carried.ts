/** What a deploy did to one run of a flow that is no longer as it was. */
export interface Carried {
  readonly kind: "carried";
  readonly run: number;
  readonly flow: string;
  /** The states that it was in, innermost ones only. */
  readonly from: readonly string[];
  readonly how: CarriedHow;
  /** The state that it was put into. */
  readonly to?: string;
  /** Variables whose values could not be kept. */
  readonly lost: readonly string[];
}

/**
 * The run goes on where it was; its question is put again; it is put into its state anew (`entered-anew`) or into another
 * one (`migrated`); it begins anew with what it knows; or it ends with its flow.
 */
export type CarriedHow = "goes-on" | "asked-again" | "entered-anew" | "migrated" | "begins-anew" | "ends";
