import type { Cursor } from "../../document/cursor.ts";
import type { Block } from "../flow.ts";
import type { Reading } from "../reading.ts";
import { readAccountLink } from "./account-link.ts";
import { readAsk } from "./ask.ts";
import { readCall } from "./call.ts";
import { readContent } from "./content.ts";
import { readEachBlock } from "./each.ts";
import { readMenu } from "./menu.ts";
import { readRequest } from "./request.ts";
import { readReview } from "./review.ts";
import { readRun } from "./run.ts";
import { readTableBlock } from "./table.ts";

/** Every block by the key that makes a state one. A new block is one file beside this one, and one line here. */
export const blockReaders: Readonly<Record<Block["kind"], (at: Cursor, reading: Reading) => Block>> = {
  ask: readAsk,
  menu: readMenu,
  review: readReview,
  each: readEachBlock,
  call: readCall,
  request: readRequest,
  run: readRun,
  put: readTableBlock("put"),
  take: readTableBlock("take"),
  get: readTableBlock("get"),
  list: readTableBlock("list"),
  accountLink: readAccountLink,
  content: readContent,
};

export const blockKeys: readonly Block["kind"][] = Object.keys(blockReaders) as Block["kind"][];
