import type { LintRule } from "./rule.ts";
import { answerNowhere } from "./rules/answer-nowhere.ts";
import { attemptsAlone } from "./rules/attempts-alone.ts";
import { backgroundAsks } from "./rules/background-asks.ts";
import { badCron } from "./rules/bad-cron.ts";
import { badPattern } from "./rules/bad-pattern.ts";
import { callArguments } from "./rules/call-arguments.ts";
import { commandClash } from "./rules/command-clash.ts";
import { contentOperation } from "./rules/content-operation.ts";
import { deadEnd } from "./rules/dead-end.ts";
import { deepNesting } from "./rules/deep-nesting.ts";
import { deepRecursion } from "./rules/deep-recursion.ts";
import { defaultType } from "./rules/default-type.ts";
import { deriveCycle } from "./rules/derive-cycle.ts";
import { duplicateFlow } from "./rules/duplicate-flow.ts";
import { duplicateOption } from "./rules/duplicate-option.ts";
import { duplicateRichMenu } from "./rules/duplicate-rich-menu.ts";
import { duplicateState } from "./rules/duplicate-state.ts";
import { emptyRange } from "./rules/empty-range.ts";
import { endlessCall } from "./rules/endless-call.ts";
import { endlessSilence } from "./rules/endless-silence.ts";
import { enumType } from "./rules/enum-type.ts";
import { eventField } from "./rules/event-field.ts";
import { expressionType } from "./rules/expression-type.ts";
import { guardNever } from "./rules/guard-never.ts";
import { guardShadows } from "./rules/guard-shadows.ts";
import { integerDivision } from "./rules/integer-division.ts";
import { loopWithoutWait } from "./rules/loop-without-wait.ts";
import { messageLimit } from "./rules/message-limit.ts";
import { missingErrorBranch } from "./rules/missing-error-branch.ts";
import { missingSilence } from "./rules/missing-silence.ts";
import { missingTranslation } from "./rules/missing-translation.ts";
import { neverComes } from "./rules/never-comes.ts";
import { optionType } from "./rules/option-type.ts";
import { outputUnset } from "./rules/output-unset.ts";
import { pushNeeded } from "./rules/push-needed.ts";
import { reservedName } from "./rules/reserved-name.ts";
import { resultGone } from "./rules/result-gone.ts";
import { richMenuLimit } from "./rules/rich-menu-limit.ts";
import { runsIntoApology } from "./rules/runs-into-apology.ts";
import { scheduleUnheard } from "./rules/schedule-unheard.ts";
import { secretLeaves } from "./rules/secret-leaves.ts";
import { secretSpoken } from "./rules/secret-spoken.ts";
import { silentForEver } from "./rules/silent-for-ever.ts";
import { spokenExpression } from "./rules/spoken-expression.ts";
import { staleMigration } from "./rules/stale-migration.ts";
import { swallowedAnswer } from "./rules/swallowed-answer.ts";
import { tapsOnce } from "./rules/taps-once.ts";
import { targetBesideWait } from "./rules/target-beside-wait.ts";
import { textVariables } from "./rules/text-variables.ts";
import { triggerClash } from "./rules/trigger-clash.ts";
import { unanswerable } from "./rules/unanswerable.ts";
import { unhandledEvent } from "./rules/unhandled-event.ts";
import { unhandledTap } from "./rules/unhandled-tap.ts";
import { unknownCommand } from "./rules/unknown-command.ts";
import { unknownEvent } from "./rules/unknown-event.ts";
import { unknownFlow } from "./rules/unknown-flow.ts";
import { unknownFunction } from "./rules/unknown-function.ts";
import { unknownHours } from "./rules/unknown-hours.ts";
import { unknownLocale } from "./rules/unknown-locale.ts";
import { unknownMessage } from "./rules/unknown-message.ts";
import { unknownName } from "./rules/unknown-name.ts";
import { unknownOperation } from "./rules/unknown-operation.ts";
import { unknownRichMenu } from "./rules/unknown-rich-menu.ts";
import { unknownSchedule } from "./rules/unknown-schedule.ts";
import { unknownState } from "./rules/unknown-state.ts";
import { unknownTable } from "./rules/unknown-table.ts";
import { unknownTap } from "./rules/unknown-tap.ts";
import { unknownText } from "./rules/unknown-text.ts";
import { unknownType } from "./rules/unknown-type.ts";
import { unknownVariable } from "./rules/unknown-variable.ts";
import { unreachableFlow } from "./rules/unreachable-flow.ts";
import { unreachableState } from "./rules/unreachable-state.ts";
import { unsafeUrl } from "./rules/unsafe-url.ts";
import { unsetVariable } from "./rules/unset-variable.ts";
import { unusedDeclaration } from "./rules/unused-declaration.ts";
import { unusedFile } from "./rules/unused-file.ts";
import { unusedText } from "./rules/unused-text.ts";
import { unusedVariable } from "./rules/unused-variable.ts";
import { wrongScope } from "./rules/wrong-scope.ts";

/** The laws of the language: names first, since what is misspelt explains much of what would follow. A new law is a line here. */
export const coreRules: readonly LintRule[] = [
  unknownFlow,
  unknownState,
  unknownVariable,
  unknownType,
  unknownFunction,
  unknownOperation,
  unknownTable,
  unknownHours,
  unknownRichMenu,
  unknownText,
  textVariables,
  unknownEvent,
  unhandledEvent,
  unknownSchedule,
  scheduleUnheard,
  unknownTap,
  unhandledTap,
  eventField,
  unknownCommand,
  unknownLocale,
  unknownMessage,
  reservedName,
  duplicateFlow,
  duplicateState,
  duplicateRichMenu,
  staleMigration,
  unknownName,
  expressionType,
  integerDivision,
  defaultType,
  enumType,
  emptyRange,
  optionType,
  unanswerable,
  duplicateOption,
  callArguments,
  contentOperation,
  badPattern,
  badCron,
  deriveCycle,
  deadEnd,
  answerNowhere,
  attemptsAlone,
  unreachableState,
  unreachableFlow,
  runsIntoApology,
  loopWithoutWait,
  deepNesting,
  endlessSilence,
  endlessCall,
  deepRecursion,
  targetBesideWait,
  backgroundAsks,
  wrongScope,
  swallowedAnswer,
  tapsOnce,
  guardShadows,
  neverComes,
  guardNever,
  missingErrorBranch,
  silentForEver,
  missingSilence,
  triggerClash,
  commandClash,
  unsetVariable,
  resultGone,
  outputUnset,
  unusedVariable,
  unusedDeclaration,
  missingTranslation,
  messageLimit,
  richMenuLimit,
  pushNeeded,
  secretSpoken,
  secretLeaves,
  spokenExpression,
  unsafeUrl,
  unusedFile,
  unusedText,
];
